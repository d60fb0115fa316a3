// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.options;

import io.github.qom4j.chardev.ChardevOptions;
import io.github.qom4j.chardev.KeyValueOption;
import io.github.qom4j.chardev.KeyValueOptions;
import io.github.qom4j.chardev.OptionType;
import io.github.qom4j.error.QomException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The options whose arguments have parameters, under the names that QEMU has for them. Where an
 * argument has other parameters too, such as the properties of a type, they are not listed.
 */
public enum OptionGroup {
  /** {@code -accel}. */
  ACCEL("accel", "accel"),
  /** {@code -chardev}. */
  CHARDEV("chardev", "backend", chardevParameters()),
  /** {@code -device}. */
  DEVICE("device", "driver"),
  /** {@code -global}. */
  GLOBAL(
      "global",
      null,
      parameter("driver", OptionType.STRING),
      parameter("property", OptionType.STRING),
      parameter("value", OptionType.STRING)),
  /** {@code -machine}. */
  MACHINE(
      "machine",
      "type",
      parameter("type", OptionType.STRING),
      parameter("memory-backend", OptionType.STRING)),
  /** {@code -m}. */
  MEMORY(
      "memory",
      "size",
      parameter("size", OptionType.SIZE),
      parameter("slots", OptionType.NUMBER),
      parameter("maxmem", OptionType.SIZE)),
  /** {@code -mon}. */
  MON(
      "mon",
      "chardev",
      parameter("mode", OptionType.STRING),
      parameter("chardev", OptionType.STRING),
      parameter("pretty", OptionType.BOOLEAN)),
  /** {@code -msg}. */
  MSG(
      "msg",
      null,
      parameter("timestamp", OptionType.BOOLEAN),
      parameter("guest-name", OptionType.BOOLEAN)),
  /** {@code -name}. */
  NAME(
      "name",
      "guest",
      parameter("guest", OptionType.STRING),
      parameter("process", OptionType.STRING),
      parameter("debug-threads", OptionType.BOOLEAN)),
  /** {@code -object}. */
  OBJECT("object", "qom-type"),
  /** {@code -trace}. */
  TRACE(
      "trace",
      "enable",
      parameter("enable", OptionType.STRING),
      parameter("events", OptionType.STRING),
      parameter("file", OptionType.STRING));

  /** Several of such an option are one, which needs no ID. */
  private static final Set<OptionGroup> IS_ONE = EnumSet.of(MEMORY, NAME);

  private final String qmpName;
  private final String impliedKey;
  private final List<OptionParameter> parameters;

  OptionGroup(String qmpName, String impliedKey, OptionParameter... parameters) {
    this.qmpName = qmpName;
    this.impliedKey = impliedKey;
    this.parameters = List.of(parameters);
  }

  private static OptionParameter parameter(String name, OptionType type) {
    return new OptionParameter(name, type);
  }

  private static OptionParameter[] chardevParameters() {
    return ChardevOptions.parameters().entrySet().stream()
        .map(entry -> parameter(entry.getKey(), entry.getValue()))
        .toArray(OptionParameter[]::new);
  }

  /**
   * Finds a group.
   *
   * @param qmpName its name
   * @return the group, if there is one
   */
  public static Optional<OptionGroup> find(String qmpName) {
    return Arrays.stream(values()).filter(group -> group.qmpName.equals(qmpName)).findFirst();
  }

  /**
   * What tools call it.
   *
   * @return QEMU's name
   */
  public String qmpName() {
    return qmpName;
  }

  /**
   * Its parameters.
   *
   * @return those that are the same for all arguments
   */
  public List<OptionParameter> parameters() {
    return parameters;
  }

  /**
   * Reads an argument that may have other parameters too.
   *
   * @param argument the argument
   * @return the parameters it has
   */
  public KeyValueOptions parseAny(String argument) {
    return KeyValueOptions.parse(argument, impliedKey);
  }

  /**
   * Reads an argument that has only parameters that are listed.
   *
   * @param argument the argument
   * @return the parameters it has
   * @throws QomException if one is not listed, or its value is of another type
   */
  public KeyValueOptions parse(String argument) {
    KeyValueOptions options = parseAny(argument);
    if (!IS_ONE.contains(this)) {
      options.id();
    }
    options.entries().forEach(this::check);
    return options;
  }

  private void check(KeyValueOption option) {
    if (option.key().equals("id") && !IS_ONE.contains(this)) {
      return;
    }
    Stream<OptionParameter> named =
        parameters.stream().filter(parameter -> parameter.name().equals(option.key()));
    named
        .findFirst()
        .orElseThrow(() -> new QomException("Invalid parameter '" + option.key() + "'"))
        .type()
        .check(option);
  }
}
