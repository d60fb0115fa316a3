// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

/** The storage of a register or a row of registers: a field of the device. */
public final class FieldSpec {
  final String name;
  final int width;
  int count;
  String savedAs = "";
  long reset;
  long survives;
  long constant;
  long follows;

  private FieldSpec(String name, int width) {
    this.name = name;
    this.width = width;
  }

  /**
   * Begins a field.
   *
   * @param name name of the field
   * @param width bytes of one value
   * @return the field, which resets to 0
   */
  public static FieldSpec of(String name, int width) {
    return new FieldSpec(name, width);
  }

  /**
   * Makes it an array.
   *
   * @param length how many values it has
   * @return this field
   */
  public FieldSpec row(int length) {
    count = length;
    return this;
  }

  /**
   * Says where it lies in a migration stream.
   *
   * @param stateName its name in the device's section
   * @return this field
   */
  public FieldSpec savedAs(String stateName) {
    savedAs = stateName;
    return this;
  }

  /**
   * Says what a reset makes of it.
   *
   * @param value the value after a reset
   * @return this field
   */
  public FieldSpec resetsTo(long value) {
    reset = value;
    return this;
  }

  /**
   * Says what a warm reset does not touch.
   *
   * @param mask the bits
   * @return this field
   */
  public FieldSpec survives(long mask) {
    survives = mask;
    return this;
  }

  /**
   * Says what nothing touches.
   *
   * @param mask the bits
   * @return this field
   */
  public FieldSpec constant(long mask) {
    constant = mask;
    return this;
  }

  /**
   * Says which bits show something else the device has: only the device knows what they hold.
   *
   * @param mask the bits
   * @return this field
   */
  public FieldSpec follows(long mask) {
    follows = mask;
    return this;
  }

  FieldSpec in(String block) {
    FieldSpec copy = new FieldSpec(block + "." + name, width);
    copy.count = count;
    copy.reset = reset;
    copy.survives = survives;
    copy.constant = constant;
    copy.follows = follows;
    return copy;
  }

  int length() {
    return Math.max(1, count);
  }

  long allBits() {
    return -1L >>> 64 - 8 * width;
  }
}
