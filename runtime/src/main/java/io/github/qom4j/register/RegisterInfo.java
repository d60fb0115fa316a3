// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.register;

/**
 * A register of a bank: where it lies and what accesses do to its stored bits.
 *
 * <p>Each stored bit is in at most one write mask and at most one read mask. A bit in no write mask
 * keeps its value.
 */
public final class RegisterInfo {
  final String name;
  final long offset;
  final int width;
  boolean readHook;
  boolean writeHook;
  boolean afterWrite;
  boolean writable;
  boolean quiet;
  long readable;
  long store;
  long oneClears;
  long oneSets;
  long oneToggles;
  long zeroClears;
  long zeroSets;
  long zeroToggles;
  long writeClears;
  long writeSets;
  long readClears;
  long readSets;

  private RegisterInfo(long offset, int width, String name) {
    this.offset = offset;
    this.width = width;
    this.name = name;
    readable = -1L >>> 64 - 8 * width;
  }

  /**
   * Begins a register that keeps its stored bits whatever is done.
   *
   * @param offset byte offset in the bank, a multiple of the width
   * @param width bytes: 1, 2, 4 or 8
   * @param name the register's name
   * @return the register
   */
  public static RegisterInfo at(long offset, int width, String name) {
    return new RegisterInfo(offset, width, name);
  }

  /**
   * Name of the register.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Where the register lies.
   *
   * @return byte offset in the bank
   */
  public long offset() {
    return offset;
  }

  /**
   * Width of the register.
   *
   * @return bytes
   */
  public int width() {
    return width;
  }

  /**
   * Reads go to the device.
   *
   * @return this register
   */
  public RegisterInfo onRead() {
    readHook = true;
    return this;
  }

  /**
   * Writes go to the device.
   *
   * @return this register
   */
  public RegisterInfo onWrite() {
    writeHook = true;
    writable = true;
    return this;
  }

  /**
   * The device is told after a write.
   *
   * @return this register
   */
  public RegisterInfo afterWrite() {
    afterWrite = true;
    return this;
  }

  /**
   * An access that has no effect, a write where nothing is writable or a read where nothing is
   * readable, is no guest error.
   *
   * @return this register
   */
  public RegisterInfo quiet() {
    quiet = true;
    return this;
  }

  /**
   * Says which stored bits a read shows; the others read 0.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo readable(long mask) {
    readable = mask;
    return this;
  }

  /**
   * A write stores these bits.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo store(long mask) {
    store = mask;
    writable = true;
    return this;
  }

  /**
   * Writing 1 clears these bits.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo oneClears(long mask) {
    oneClears = mask;
    writable = true;
    return this;
  }

  /**
   * Writing 1 sets these bits.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo oneSets(long mask) {
    oneSets = mask;
    writable = true;
    return this;
  }

  /**
   * Writing 1 toggles these bits.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo oneToggles(long mask) {
    oneToggles = mask;
    writable = true;
    return this;
  }

  /**
   * Writing 0 clears these bits.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo zeroClears(long mask) {
    zeroClears = mask;
    writable = true;
    return this;
  }

  /**
   * Writing 0 sets these bits.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo zeroSets(long mask) {
    zeroSets = mask;
    writable = true;
    return this;
  }

  /**
   * Writing 0 toggles these bits.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo zeroToggles(long mask) {
    zeroToggles = mask;
    writable = true;
    return this;
  }

  /**
   * Any write clears these bits.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo writeClears(long mask) {
    writeClears = mask;
    writable = true;
    return this;
  }

  /**
   * Any write sets these bits.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo writeSets(long mask) {
    writeSets = mask;
    writable = true;
    return this;
  }

  /**
   * A read clears these bits after showing them.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo readClears(long mask) {
    readClears = mask;
    return this;
  }

  /**
   * A read sets these bits after showing them.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo readSets(long mask) {
    readSets = mask;
    return this;
  }

  /** The stored value after a write of the bytes in {@code lanes}. */
  long written(long old, long value, long lanes) {
    long after =
        old & ~(store | writeClears) & ~(value & oneClears) & ~(~value & zeroClears)
            | value & (store | oneSets)
            | ~value & zeroSets
            | writeSets;
    after ^= value & oneToggles | ~value & zeroToggles;
    return old & ~lanes | after & lanes;
  }

  /** The stored value after a read of the bytes in {@code lanes}. */
  long afterRead(long old, long lanes) {
    return old & ~(readClears & lanes) | readSets & lanes;
  }
}
