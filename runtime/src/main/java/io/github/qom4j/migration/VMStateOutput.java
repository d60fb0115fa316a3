// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import io.github.qom4j.clock.Timer;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Where state is saved: bytes that grow, integers in big-endian order. */
public final class VMStateOutput {
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private byte[] buffer = new byte[256];
  private int length;

  /** Makes an empty output. */
  public VMStateOutput() {}

  private int grow(int bytes) {
    int at = length;
    length += bytes;
    if (length > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(length, 2 * buffer.length));
    }
    return at;
  }

  /**
   * Writes a boolean as one byte.
   *
   * @param value 1 for true
   */
  public void bool(boolean value) {
    int8(value ? 1 : 0);
  }

  /**
   * Writes one byte.
   *
   * @param value the low 8 bits are written
   */
  public void int8(int value) {
    int at = grow(1);
    buffer[at] = (byte) value;
  }

  /**
   * Writes two bytes.
   *
   * @param value the low 16 bits are written
   */
  public void int16(int value) {
    int at = grow(2);
    SHORT.set(buffer, at, (short) value);
  }

  /**
   * Writes four bytes.
   *
   * @param value the value
   */
  public void int32(int value) {
    int at = grow(4);
    INT.set(buffer, at, value);
  }

  /**
   * Writes eight bytes.
   *
   * @param value the value
   */
  public void int64(long value) {
    int at = grow(8);
    LONG.set(buffer, at, value);
  }

  /**
   * Writes bytes.
   *
   * @param values the bytes
   */
  public void array(byte[] values) {
    int at = grow(values.length);
    System.arraycopy(values, 0, buffer, at, values.length);
  }

  /**
   * Writes two bytes for each element.
   *
   * @param values the elements
   */
  public void array(short[] values) {
    for (short value : values) {
      int16(value);
    }
  }

  /**
   * Writes four bytes for each element.
   *
   * @param values the elements
   */
  public void array(int[] values) {
    int at = grow(4 * values.length);
    for (int value : values) {
      INT.set(buffer, at, value);
      at += 4;
    }
  }

  /**
   * Writes eight bytes for each element.
   *
   * @param values the elements
   */
  public void array(long[] values) {
    for (long value : values) {
      int64(value);
    }
  }

  /**
   * Writes zero bytes, room of something that is no more.
   *
   * @param bytes how many
   */
  public void unused(int bytes) {
    int at = grow(bytes);
    Arrays.fill(buffer, at, length, (byte) 0);
  }

  /**
   * Writes a structure within this one.
   *
   * @param description how the structure is saved
   * @param object the structure
   * @param <S> Java type of the structure
   */
  public <S> void struct(VMStateDescription<S> description, S object) {
    description.save(object, this);
  }

  /**
   * Writes structures one after the other.
   *
   * @param description how each is saved
   * @param objects the structures
   * @param count how many of them
   * @param <S> Java type of the structures
   */
  public <S> void structs(VMStateDescription<S> description, S[] objects, int count) {
    for (int i = 0; i < count; i++) {
      description.save(objects[i], this);
    }
  }

  /**
   * Writes when a timer expires, in ns; -1 if it is not armed.
   *
   * @param timer the timer
   */
  public void timer(Timer timer) {
    int64(timer.isPending() ? timer.deadline() : -1);
  }

  void name(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    int8(bytes.length);
    array(bytes);
  }

  /**
   * What was written so far.
   *
   * @return a copy of the bytes
   */
  public byte[] toByteArray() {
    return Arrays.copyOf(buffer, length);
  }
}
