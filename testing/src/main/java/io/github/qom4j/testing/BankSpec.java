// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import java.util.ArrayList;
import java.util.List;

/** A register bank as it is declared. */
public final class BankSpec {
  final String name;
  final long size;
  final List<RegisterSpec> registers = new ArrayList<>();
  int validMin = 1;
  int validMax = 4;
  int implMin = 1;
  int implMax = 4;
  boolean bigEndian;
  boolean hasQuietGaps;

  private BankSpec(String name, long size) {
    this.name = name;
    this.size = size;
  }

  /**
   * Begins a little-endian bank.
   *
   * @param name its name
   * @param size bytes
   * @return the bank
   */
  public static BankSpec of(String name, long size) {
    return new BankSpec(name, size);
  }

  /**
   * Says which accesses the guest may make.
   *
   * @param min smallest size
   * @param max largest size
   * @return this bank
   */
  public BankSpec accepts(int min, int max) {
    validMin = min;
    validMax = max;
    return this;
  }

  /**
   * Says which accesses reach the device. If there is only one size, an access stands for the whole
   * register.
   *
   * @param min smallest size
   * @param max largest size
   * @return this bank
   */
  public BankSpec sees(int min, int max) {
    implMin = min;
    implMax = max;
    return this;
  }

  /**
   * Makes it big-endian.
   *
   * @return this bank
   */
  public BankSpec bigEndian() {
    bigEndian = true;
    return this;
  }

  /**
   * Says that accesses where no register lies are told as trace events and not logged.
   *
   * @return this bank
   */
  public BankSpec quietGaps() {
    hasQuietGaps = true;
    return this;
  }

  /**
   * Adds a register.
   *
   * @param register the register
   * @return this bank
   */
  public BankSpec register(RegisterSpec register) {
    registers.add(register);
    return this;
  }

  /**
   * Adds repeats of a block of registers.
   *
   * @param name name of the repeats
   * @param offset where the first lies
   * @param stride bytes from one to the next
   * @param count how many there are
   * @param block the registers of one, with offsets from its beginning
   * @return this bank
   */
  public BankSpec group(String name, long offset, long stride, int count, RegisterSpec... block) {
    for (int i = 0; i < count; i++) {
      for (RegisterSpec register : block) {
        registers.add(register.in(name + "[" + i + "]", offset + i * stride));
      }
    }
    return this;
  }

  boolean isWholeRegisters() {
    return implMin == implMax;
  }
}
