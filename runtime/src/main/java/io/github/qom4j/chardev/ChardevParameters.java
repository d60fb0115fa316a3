// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import io.github.qom4j.error.QomException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The parameters that character devices know, whatever the back end, and their types. */
final class ChardevParameters {
  private static final Map<String, OptionType> TYPES = new TreeMap<>();

  static {
    add(
        OptionType.STRING,
        "id backend path input-path host port fd localaddr localport tls-creds tls-authz name",
        "chardev logfile chardevs.0 chardevs.1 chardevs.2 chardevs.3");
    add(
        OptionType.BOOLEAN,
        "ipv4 ipv6 wait server delay nodelay telnet tn3270 websocket mux signal append logappend",
        "mouse clipboard abstract tight");
    add(OptionType.NUMBER, "to reconnect reconnect-ms width height cols rows debug");
    add(OptionType.SIZE, "size");
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

  private static void add(OptionType type, String... names) {
    for (String name : String.join(" ", names).split(" ")) {
      TYPES.put(name, type);
    }
  }

  /** The parameters that make a difference, with their types. */
  static Map<String, OptionType> supported() {
    Map<String, OptionType> supported = new TreeMap<>(TYPES);
    supported.keySet().removeAll(UNSUPPORTED);
    supported.remove("id");
    return supported;
  }

  /** Checks in order that every parameter exists and that its value has the right type. */
  static void check(KeyValueOptions options) {
    for (KeyValueOption option : options.entries()) {
      OptionType type = TYPES.get(option.key());
      if (type == null) {
        throw new QomException("Invalid parameter '" + option.key() + "'");
      }
      type.check(option);
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
