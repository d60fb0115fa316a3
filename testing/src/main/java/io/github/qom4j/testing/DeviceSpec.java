// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** A device as it is declared: its registers and where they are stored. */
public final class DeviceSpec {
  final String name;
  final Map<String, FieldSpec> fields = new LinkedHashMap<>();
  final List<BankSpec> banks = new ArrayList<>();
  final List<Line> lines = new ArrayList<>();
  final Set<String> shared = new HashSet<>();

  final List<Latch> latches = new ArrayList<>();
  final Set<String> latching = new HashSet<>();

  record Line(
      int number, String when, Trigger trigger, Predicate<ToLongFunction<String>> condition) {}

  record Latch(
      String field, long mask, Trigger trigger, Predicate<ToLongFunction<String>> condition) {}

  private DeviceSpec(String name) {
    this.name = name;
  }

  /**
   * Begins a device.
   *
   * @param name its type's name
   * @return the device
   */
  public static DeviceSpec of(String name) {
    return new DeviceSpec(name);
  }

  /**
   * Adds storage of registers.
   *
   * @param field the field
   * @return this device
   */
  public DeviceSpec field(FieldSpec field) {
    fields.put(field.name, field);
    return this;
  }

  /**
   * Adds storage of a block of registers that there is several times.
   *
   * @param group name of the repeats
   * @param count how many there are
   * @param seen how many the guest sees; a reset does not reach those that are not there
   * @param block the storage of one
   * @return this device
   */
  public DeviceSpec fields(String group, int count, int seen, FieldSpec... block) {
    for (int i = 0; i < seen; i++) {
      for (FieldSpec field : block) {
        FieldSpec one = field.in(group + "[" + i + "]");
        field(i < count ? one : one.resetsTo(0).constant(one.allBits()));
      }
    }
    return this;
  }

  /**
   * Adds a bank.
   *
   * @param bank the bank; banks have the order of the device's memory regions
   * @return this device
   */
  public DeviceSpec bank(BankSpec bank) {
    banks.add(bank);
    return this;
  }

  /**
   * Adds an interrupt line that follows registers.
   *
   * @param number number of the line
   * @param when the expression as it is declared
   * @param trigger whether it follows the expression or gives pulses
   * @param condition the expression over stored values, which it finds by the name of their field
   * @return this device
   */
  public DeviceSpec line(
      int number, String when, Trigger trigger, Predicate<ToLongFunction<String>> condition) {
    lines.add(new Line(number, when, trigger, condition));
    return this;
  }

  /**
   * Adds bits that latch.
   *
   * @param field where they are stored
   * @param mask the bits
   * @param trigger which moments of the expression count
   * @param condition the expression over stored values, which it finds by the name of their field
   * @return this device
   */
  public DeviceSpec latch(
      String field, long mask, Trigger trigger, Predicate<ToLongFunction<String>> condition) {
    latches.add(new Latch(field, mask, trigger, condition));
    return this;
  }

  /**
   * Says that bits latch after an access of a register that may have changed it.
   *
   * @param register name of the register
   * @return this device
   */
  public DeviceSpec latchesAfter(String register) {
    latching.add(register);
    return this;
  }

  /**
   * Says that a hook runs at other times as well.
   *
   * @param hook name of the method
   * @return this device
   */
  public DeviceSpec runsElsewhere(String hook) {
    shared.add(hook);
    return this;
  }

  /** The bits that some register has in a field. */
  long bitsOf(FieldSpec field) {
    return banks.stream()
        .flatMap(bank -> bank.registers.stream())
        .filter(register -> field.name.equals(register.field))
        .mapToLong(register -> register.bitsWhere(policy -> true))
        .reduce(0, (a, b) -> a | b);
  }
}
