// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.register;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The registers of a class of bank: made once, shared by its banks. Finding the register at an
 * offset takes the same time however many there are.
 */
public final class RegisterLayout {
  static final int NONE = -1;

  private final String name;
  private final RegisterInfo[] registers;
  private final boolean wholeRegisters;
  private final boolean bigEndian;
  private final int granuleShift;
  private final long ofElements;
  private final short[] byGranule;

  private RegisterLayout(
      String name, RegisterInfo[] registers, boolean wholeRegisters, boolean bigEndian) {
    this.name = name;
    this.registers = registers;
    this.wholeRegisters = wholeRegisters;
    this.bigEndian = bigEndian;
    int granule = Arrays.stream(registers).mapToInt(r -> r.width).min().orElse(4);
    granuleShift = Integer.numberOfTrailingZeros(granule);
    ofElements = Arrays.stream(registers).mapToLong(r -> r.afterElement).reduce(0, (a, b) -> a | b);
    long end = Arrays.stream(registers).mapToLong(r -> r.offset + r.width).max().orElse(0);
    byGranule = new short[Math.toIntExact((end + granule - 1) / granule)];
    Arrays.fill(byGranule, (short) NONE);
    for (int i = 0; i < registers.length; i++) {
      int first = (int) (registers[i].offset / granule);
      Arrays.fill(byGranule, first, first + registers[i].width / granule, (short) i);
    }
  }

  /**
   * Makes a layout whose registers are accessed by byte lanes, in little-endian order.
   *
   * @param name name of the bank in messages
   * @param registers the registers, aligned to their width, not overlapping; a row of registers
   *     counts as one until here
   * @return the layout
   */
  @SafeVarargs
  public static RegisterLayout of(String name, List<RegisterInfo>... registers) {
    List<RegisterInfo> all = new ArrayList<>();
    for (List<RegisterInfo> part : registers) {
      for (RegisterInfo r : part) {
        r.addTo(all);
      }
    }
    return new RegisterLayout(name, all.toArray(new RegisterInfo[0]), false, false);
  }

  /**
   * The same layout, where each access stands for the whole of the register it falls in.
   *
   * @return the layout
   */
  public RegisterLayout wholeRegisters() {
    return new RegisterLayout(name, registers, true, bigEndian);
  }

  /**
   * The same layout, where the byte at a register's offset is its highest.
   *
   * @return the layout
   */
  public RegisterLayout bigEndian() {
    return new RegisterLayout(name, registers, wholeRegisters, true);
  }

  String name() {
    return name;
  }

  boolean isWholeRegisters() {
    return wholeRegisters;
  }

  /** The after-write hooks that run for each written register of a row. */
  long ofElements() {
    return ofElements;
  }

  boolean isBigEndian() {
    return bigEndian;
  }

  /**
   * How many registers there are.
   *
   * @return the number
   */
  public int size() {
    return registers.length;
  }

  /**
   * A register.
   *
   * @param index its number
   * @return the register
   */
  public RegisterInfo register(int index) {
    return registers[index];
  }

  /**
   * Which byte of a register lies at its offset.
   *
   * @return the byte order
   */
  public ByteOrder byteOrder() {
    return bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
  }

  int find(long offset) {
    long at = offset >> granuleShift;
    return at >= 0 && at < byGranule.length ? byGranule[(int) at] : NONE;
  }

  /** Where a register's bytes lie in its value: the number of bits to the right of these. */
  int shift(RegisterInfo r, long offset, int size) {
    int within = (int) (offset - r.offset);
    return 8 * (bigEndian ? r.width - within - size : within);
  }
}
