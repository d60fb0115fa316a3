// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import io.github.qom4j.clock.Timer;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where state is loaded from. What comes is not trusted: reading past the end is a {@link
 * MigrationException} that names the position.
 */
public final class VMStateInput {
  private final ByteBuffer in;

  /**
   * Makes an input.
   *
   * @param bytes all there is
   */
  public VMStateInput(byte[] bytes) {
    in = ByteBuffer.wrap(bytes);
  }

  private MigrationException end(int wanted) {
    return new MigrationException(
        String.format(
            Locale.ROOT,
            "stream ends at offset %d where %d more bytes are expected",
            in.position() + in.remaining(),
            wanted - in.remaining()));
  }

  /**
   * Where the next byte is read.
   *
   * @return bytes from the beginning
   */
  public int position() {
    return in.position();
  }

  /**
   * How much is left.
   *
   * @return bytes
   */
  public int remaining() {
    return in.remaining();
  }

  /**
   * Reads a boolean.
   *
   * @return false for a byte of 0
   */
  public boolean bool() {
    return int8() != 0;
  }

  /**
   * Reads one byte.
   *
   * @return the byte
   */
  public byte int8() {
    try {
      return in.get();
    } catch (BufferUnderflowException e) {
      throw end(1);
    }
  }

  /**
   * Reads two bytes.
   *
   * @return the value
   */
  public short int16() {
    try {
      return in.getShort();
    } catch (BufferUnderflowException e) {
      throw end(2);
    }
  }

  /**
   * Reads four bytes.
   *
   * @return the value
   */
  public int int32() {
    try {
      return in.getInt();
    } catch (BufferUnderflowException e) {
      throw end(4);
    }
  }

  /**
   * Reads eight bytes.
   *
   * @return the value
   */
  public long int64() {
    try {
      return in.getLong();
    } catch (BufferUnderflowException e) {
      throw end(8);
    }
  }

  /**
   * Fills an array, one byte for each element.
   *
   * @param values filled
   */
  public void array(byte[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = int8();
    }
  }

  /**
   * Fills an array, two bytes for each element.
   *
   * @param values filled
   */
  public void array(short[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = int16();
    }
  }

  /**
   * Fills an array, four bytes for each element.
   *
   * @param values filled
   */
  public void array(int[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = int32();
    }
  }

  /**
   * Fills an array, eight bytes for each element.
   *
   * @param values filled
   */
  public void array(long[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = int64();
    }
  }

  /**
   * Checks a value that was read.
   *
   * @param field its name, for the error message
   * @param value the value
   * @param min smallest that is accepted
   * @param max largest that is accepted
   * @return the value
   * @throws MigrationException if it is out of range
   */
  public long checked(String field, long value, long min, long max) {
    if (value < min || value > max) {
      throw new MigrationException(
          String.format(
              Locale.ROOT,
              min == max
                  ? "%s is %d at offset %d, expected %d"
                  : "%s is %d at offset %d, expected %d to %d",
              field,
              value,
              in.position(),
              min,
              max));
    }
    return value;
  }

  /**
   * Passes over bytes that mean nothing any more.
   *
   * @param bytes how many
   */
  public void unused(int bytes) {
    if (in.remaining() < bytes) {
      throw end(bytes);
    }
    in.position(in.position() + bytes);
  }

  /**
   * Reads a structure within this one.
   *
   * @param description how the structure is loaded
   * @param object the structure
   * @param <S> Java type of the structure
   */
  public <S> void struct(VMStateDescription<S> description, S object) {
    description.load(object, this, description.version());
  }

  /**
   * Reads structures one after the other.
   *
   * @param description how each is loaded
   * @param objects the structures
   * @param count how many of them
   * @param <S> Java type of the structures
   */
  public <S> void structs(VMStateDescription<S> description, S[] objects, int count) {
    for (int i = 0; i < count; i++) {
      description.load(objects[i], this, description.version());
    }
  }

  /**
   * Arms or disarms a timer.
   *
   * @param timer the timer
   */
  public void timer(Timer timer) {
    long deadline = int64();
    if (deadline == -1) {
      timer.cancel();
    } else {
      timer.arm(deadline);
    }
  }

  /** The name of the subsection that begins here, or null if none does. Reads nothing. */
  String peekSubsection() {
    int at = in.position();
    if (in.remaining() < 2 || in.get(at) != VMStateDescription.SUBSECTION) {
      return null;
    }
    int length = in.get(at + 1) & 0xff;
    if (in.remaining() < 2 + length) {
      return null;
    }
    return new String(in.array(), at + 2, length, StandardCharsets.UTF_8);
  }

  void skipName(String name) {
    unused(2 + name.getBytes(StandardCharsets.UTF_8).length);
  }
}
