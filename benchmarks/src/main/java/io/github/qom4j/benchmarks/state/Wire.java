// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.state;

import io.github.qom4j.migration.MigrationException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What codecs written by hand have in common. */
public final class Wire {
  /** Four bytes. */
  public static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  /** Eight bytes. */
  public static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  /** Where a section is loaded from: sections have others before them. */
  public static final int BEFORE = 8;

  private static final byte SUBSECTION = 5;

  private Wire() {}

  /**
   * Puts a section behind other bytes.
   *
   * @param section the section
   * @param size its bytes
   * @return a stream that has it at {@link #BEFORE}
   */
  public static byte[] within(byte[] section, int size) {
    byte[] stream = new byte[BEFORE + size];
    System.arraycopy(section, 0, stream, BEFORE, size);
    return stream;
  }

  /**
   * Makes room.
   *
   * @param bytes a buffer
   * @param size bytes that are needed
   * @return the buffer, or a larger one with the same beginning
   */
  public static byte[] room(byte[] bytes, int size) {
    return bytes.length < size ? Arrays.copyOf(bytes, Math.max(size, 2 * bytes.length)) : bytes;
  }

  /**
   * Refuses a section that is too short.
   *
   * @param bytes the section
   * @param at where reading goes on
   * @param size bytes that are needed there
   */
  public static void need(byte[] bytes, int at, int size) {
    if (bytes.length - at < size) {
      throw new MigrationException("the stream ends at offset %d", bytes.length);
    }
  }

  /**
   * Refuses a section of another version.
   *
   * @param version its version
   * @param minimum the oldest that is accepted
   * @param maximum the newest that is accepted
   */
  public static void version(int version, int minimum, int maximum) {
    if (version > maximum) {
      throw new MigrationException("version %d is too new for %d", version, maximum);
    }
    if (version < minimum) {
      throw new MigrationException("version %d is too old for %d", version, minimum);
    }
  }

  /**
   * Refuses a value out of range.
   *
   * @param field its name
   * @param value the value
   * @param min smallest that is accepted
   * @param max largest that is accepted
   * @return the value
   */
  public static int checked(String field, int value, int min, int max) {
    if (value < min || value > max) {
      throw new MigrationException("%s: %d, expected %d to %d", field, value, min, max);
    }
    return value;
  }

  /**
   * Whether a subsection of a name begins.
   *
   * @param bytes the section
   * @param at where reading goes on
   * @param name the name
   * @return true if it does
   */
  public static boolean isSubsection(byte[] bytes, int at, byte[] name) {
    int end = at + 2 + name.length;
    return bytes.length >= end + 4
        && bytes[at] == SUBSECTION
        && bytes[at + 1] == name.length
        && Arrays.equals(bytes, at + 2, end, name, 0, name.length);
  }

  /**
   * Refuses a subsection that is not known.
   *
   * @param bytes the section
   * @param at where reading goes on
   * @param parent beginning of its name
   */
  public static void noSubsection(byte[] bytes, int at, byte[] parent) {
    int end = at + 2 + parent.length;
    if (bytes.length > end
        && bytes[at] == SUBSECTION
        && bytes[end] == '/'
        && Arrays.equals(bytes, at + 2, end, parent, 0, parent.length)) {
      throw new MigrationException("unknown subsection at offset %d", at);
    }
  }

  /**
   * Begins a subsection.
   *
   * @param bytes where to
   * @param at place in it
   * @param name its name
   * @param version its version
   * @return where its fields go
   */
  public static int subsection(byte[] bytes, int at, byte[] name, int version) {
    bytes[at] = SUBSECTION;
    bytes[at + 1] = (byte) name.length;
    System.arraycopy(name, 0, bytes, at + 2, name.length);
    INT.set(bytes, at + 2 + name.length, version);
    return at + 6 + name.length;
  }

  /**
   * A name as it is written.
   *
   * @param text the name
   * @return its bytes
   */
  public static byte[] name(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
