// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import io.github.qom4j.error.QomException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The parameters that character devices know, whatever the back end, and their types. */
final class ChardevParameters {
  private static final Map<String, Consumer<KeyValueOption>> CHECKS = new HashMap<>();

  static {
    add(
        option -> {},
        "id backend path input-path host port fd localaddr localport tls-creds tls-authz name",
        "chardev logfile chardevs.0 chardevs.1 chardevs.2 chardevs.3");
    add(
        KeyValueOption::asBoolean,
        "ipv4 ipv6 wait server delay nodelay telnet tn3270 websocket mux signal append logappend",
        "mouse clipboard abstract tight");
    add(KeyValueOption::asNumber, "to reconnect reconnect-ms width height cols rows debug");
    add(KeyValueOption::asSize, "size");
  }

  private static final Set<String> UNSUPPORTED =
      Set.of(
          "mux",
          "logfile",
          "fd",
          "telnet",
          "tn3270",
          "websocket",
          "tls-creds",
          "tls-authz",
          "abstract");

  private ChardevParameters() {}

  private static void add(Consumer<KeyValueOption> check, String... names) {
    for (String name : String.join(" ", names).split(" ")) {
      CHECKS.put(name, check);
    }
  }

  /** Checks in order that every parameter exists and that its value has the right type. */
  static void check(KeyValueOptions options) {
    for (KeyValueOption option : options.entries()) {
      Consumer<KeyValueOption> check = CHECKS.get(option.key());
      if (check == null) {
        throw new QomException("Invalid parameter '" + option.key() + "'");
      }
      check.accept(option);
    }
  }

  /** Checks that nothing is asked for that QEMU can do but we cannot. */
  static void checkSupported(KeyValueOptions options) {
    for (KeyValueOption option : options.entries()) {
      if (UNSUPPORTED.contains(option.key()) && !option.value().matches("off|no|false|n")) {
        throw new QomException("chardev option '" + option.key() + "' is not supported");
      }
    }
  }
}
