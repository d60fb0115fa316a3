// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.register;

import io.github.qom4j.migration.VMStateDescription;
import io.github.qom4j.migration.VMStateField;
import io.github.qom4j.migration.VMStateInput;
import io.github.qom4j.migration.VMStateOutput;
import java.util.Arrays;
import java.util.List;

/**
 * A FIFO of a device. It never overflows and never runs dry: what is put into a full one is lost,
 * an empty one gives 0, and the device is told.
 */
public final class IntFifo {
  /** How it migrates: the place of the oldest value, how many there are, and all places. */
  public static final VMStateDescription<IntFifo> VMSTATE =
      new VMStateDescription<>(
          "fifo",
          1,
          1,
          List.of(
              VMStateField.of("first", "uint32", 4),
              VMStateField.of("count", "uint32", 4),
              VMStateField.array("values", "uint32", 4, IntFifo::depth)),
          IntFifo::save,
          IntFifo::load);

  private final int[] values;
  private final Runnable changed;
  private int first;
  private int count;

  /**
   * Makes an empty one.
   *
   * @param depth how many values it holds
   * @param changed what to do when something was put in or taken out
   */
  public IntFifo(int depth, Runnable changed) {
    values = new int[depth];
    this.changed = changed;
  }

  private void save(VMStateOutput out, int version) {
    out.int32(first);
    out.int32(count);
    out.array(values);
  }

  private void load(VMStateInput in, int version) {
    first = (int) in.checked("first", in.int32(), 0, values.length - 1L);
    count = (int) in.checked("count", in.int32(), 0, values.length);
    in.array(values);
  }

  /**
   * Puts a value in.
   *
   * @param value the value
   * @return false if there was no room, so that it is lost
   */
  public boolean push(int value) {
    if (isFull()) {
      return false;
    }
    values[(first + count) % values.length] = value;
    count++;
    changed.run();
    return true;
  }

  /**
   * Takes the oldest value out.
   *
   * @return the value; 0 if nothing is in it
   */
  public int pop() {
    if (count == 0) {
      return 0;
    }
    int value = values[first];
    first = (first + 1) % values.length;
    count--;
    changed.run();
    return value;
  }

  /**
   * Looks at the oldest value.
   *
   * @return the value; 0 if nothing is in it
   */
  public int peek() {
    return count == 0 ? 0 : values[first];
  }

  /** Empties it, as the guest does with a bit of a control register. */
  public void clear() {
    reset();
    changed.run();
  }

  /** Empties it and tells nobody, as a reset does. */
  public void reset() {
    first = 0;
    count = 0;
    Arrays.fill(values, 0);
  }

  /**
   * How many values are in it.
   *
   * @return 0 to the depth
   */
  public int count() {
    return count;
  }

  /**
   * How many values it holds.
   *
   * @return the depth
   */
  public int depth() {
    return values.length;
  }

  /**
   * Whether nothing is in it.
   *
   * @return true if {@link #pop()} gives nothing
   */
  public boolean isEmpty() {
    return count == 0;
  }

  /**
   * Whether nothing more fits in.
   *
   * @return true if {@link #push(int)} has no room
   */
  public boolean isFull() {
    return count == values.length;
  }

  /**
   * Shows something in bits of a register.
   *
   * @param old the register's value
   * @param bits the bits
   * @param isSet whether all of them are set, or none
   * @return the register's value with that
   */
  public static long show(long old, long bits, boolean isSet) {
    return isSet ? old | bits : old & ~bits;
  }

  /**
   * Shows a number in a field of a register.
   *
   * @param old the register's value
   * @param bits the bits of the field
   * @param number the number
   * @return the register's value with that
   */
  public static long show(long old, long bits, int number) {
    return old & ~bits | (long) number << Long.numberOfTrailingZeros(bits) & bits;
  }
}
