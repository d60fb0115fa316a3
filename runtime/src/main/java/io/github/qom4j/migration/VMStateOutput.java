// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import io.github.qom4j.clock.Timer;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** Where state is saved: bytes that grow, integers in big-endian order. */
public final class VMStateOutput {
  static final byte SUBSECTION = 0x05;
  static final byte NULL = 0x30;
  static final byte PRESENT = 0x31;

  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private final List<KeptReference> references;
  private byte[] buffer = new byte[256];
  private int length;

  /** Makes an empty output. */
  public VMStateOutput() {
    this(null);
  }

  private VMStateOutput(List<KeptReference> references) {
    this.references = references;
  }

  /** An output for all the state of an object, whether it migrates or not. */
  static VMStateOutput complete() {
    return new VMStateOutput(new ArrayList<>());
  }

  /**
   * Whether all the state of an object is wanted, to put it back, instead of a section.
   *
   * @return true for state that stays where it is
   */
  public boolean isComplete() {
    return references != null;
  }

  /** What {@link #reference} kept. */
  List<KeptReference> references() {
    return references;
  }

  private int grow(int bytes) {
    int at = length;
    if (buffer.length - at < bytes) {
      enlarge(bytes);
    }
    length = at + bytes;
    return at;
  }

  private void enlarge(int bytes) {
    buffer = Arrays.copyOf(buffer, Math.max(Math.addExact(length, bytes), 2 * buffer.length));
  }

  /**
   * How many bytes were written so far.
   *
   * @return the number
   */
  public int size() {
    return length;
  }

  /** Makes the output empty, to be used again. */
  public void clear() {
    length = 0;
  }

  /**
   * Whether a field is written that not every object has.
   *
   * @param isPresent whether this object has it
   * @return true if its bytes are wanted
   */
  public boolean sends(boolean isPresent) {
    return isPresent || isComplete();
  }

  /**
   * How many elements of an array are written.
   *
   * @param field its name
   * @param count how many the object's state says
   * @param length how many there are
   * @return the number
   * @throws MigrationException if there are not so many
   */
  public int count(String field, long count, int length) {
    if (isComplete()) {
      return length;
    }
    if (count < 0 || count > length) {
      throw new MigrationException(
          "%s: %d elements are to be saved, but there are %d", field, count, length);
    }
    return (int) count;
  }

  /**
   * How many elements of a part of an array are written.
   *
   * @param field its name
   * @param from the first of the part
   * @param count how many the part has
   * @param length how many the array has
   * @return the number of the part
   * @throws MigrationException if the array does not have them all
   */
  public int part(String field, int from, int count, int length) {
    return part(field, from, count, length, "saved");
  }

  static int part(String field, int from, int count, int length, String what) {
    if (count < 0 || from > length - count) {
      throw new MigrationException(
          "%s: elements %d to %d are to be %s, but there are %d",
          field, from, Math.max(from, from + count - 1), what, length);
    }
    return count;
  }

  /**
   * Makes room for fields of which each is written at its place.
   *
   * @param bytes bytes of all of them
   * @return place of the first
   */
  public int fields(int bytes) {
    return grow(bytes);
  }

  /**
   * Writes a boolean as one byte.
   *
   * @param at place within {@link #fields}
   * @param value 1 for true
   */
  public void bool(int at, boolean value) {
    buffer[at] = (byte) (value ? 1 : 0);
  }

  /**
   * Writes one byte.
   *
   * @param at place within {@link #fields}
   * @param value the low 8 bits are written
   */
  public void int8(int at, int value) {
    buffer[at] = (byte) value;
  }

  /**
   * Writes two bytes.
   *
   * @param at place within {@link #fields}
   * @param value the low 16 bits are written
   */
  public void int16(int at, int value) {
    SHORT.set(buffer, at, (short) value);
  }

  /**
   * Writes four bytes.
   *
   * @param at place within {@link #fields}
   * @param value the value
   */
  public void int32(int at, int value) {
    INT.set(buffer, at, value);
  }

  /**
   * Writes eight bytes.
   *
   * @param at place within {@link #fields}
   * @param value the value
   */
  public void int64(int at, long value) {
    LONG.set(buffer, at, value);
  }

  /**
   * Writes when a timer expires, in ns; -1 if it is not armed.
   *
   * @param at place within {@link #fields}
   * @param timer the timer
   */
  public void timer(int at, Timer timer) {
    int64(at, timer.isPending() ? timer.deadline() : -1);
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
   * Writes an integer in fewer bytes than Java keeps it in.
   *
   * @param field its name
   * @param value the value
   * @param bytes 1, 2 or 4
   * @param unsigned whether the bytes have no sign
   * @throws MigrationException if the value does not fit
   */
  public void narrow(String field, long value, int bytes, boolean unsigned) {
    if (isComplete()) {
      int64(value);
      return;
    }
    int bits = 8 * bytes;
    long kept = unsigned ? value & -1L >>> 64 - bits : value << 64 - bits >> 64 - bits;
    if (kept != value) {
      throw new MigrationException(
          "%s: %d does not fit in %sint%d", field, value, unsigned ? "u" : "", bits);
    }
    switch (bytes) {
      case 1 -> int8((int) value);
      case 2 -> int16((int) value);
      default -> int32((int) value);
    }
  }

  /**
   * Writes a floating-point number, eight bytes.
   *
   * @param value the number
   */
  public void real(double value) {
    int64(Double.doubleToRawLongBits(value));
  }

  /**
   * Writes booleans, a byte each.
   *
   * @param values the booleans
   */
  public void array(boolean[] values) {
    array(values, 0, values.length);
  }

  /**
   * Writes booleans, a byte each.
   *
   * @param values the booleans
   * @param from the first that is written
   * @param count how many of them
   */
  public void array(boolean[] values, int from, int count) {
    put(grow(count), values, from, count);
  }

  /**
   * Writes booleans, a byte each.
   *
   * @param at place within {@link #fields}
   * @param values the booleans
   */
  public void array(int at, boolean[] values) {
    put(at, values, 0, values.length);
  }

  private void put(int at, boolean[] values, int from, int count) {
    for (int i = 0; i < count; i++) {
      bool(at + i, values[from + i]);
    }
  }

  /**
   * Writes bytes.
   *
   * @param values the bytes
   */
  public void array(byte[] values) {
    array(values, 0, values.length);
  }

  /**
   * Writes bytes.
   *
   * @param values the bytes
   * @param from the first that is written
   * @param count how many of them
   */
  public void array(byte[] values, int from, int count) {
    put(grow(count), values, from, count);
  }

  /**
   * Writes bytes.
   *
   * @param at place within {@link #fields}
   * @param values the bytes
   */
  public void array(int at, byte[] values) {
    put(at, values, 0, values.length);
  }

  private void put(int at, byte[] values, int from, int count) {
    System.arraycopy(values, from, buffer, at, count);
  }

  /**
   * Writes two bytes for each element.
   *
   * @param values the elements
   */
  public void array(short[] values) {
    array(values, 0, values.length);
  }

  /**
   * Writes two bytes for each element.
   *
   * @param values the elements
   * @param from the first that is written
   * @param count how many of them
   */
  public void array(short[] values, int from, int count) {
    put(grow(2 * count), values, from, count);
  }

  /**
   * Writes two bytes for each element.
   *
   * @param at place within {@link #fields}
   * @param values the elements
   */
  public void array(int at, short[] values) {
    put(at, values, 0, values.length);
  }

  private void put(int at, short[] values, int from, int count) {
    for (int i = 0; i < count; i++) {
      SHORT.set(buffer, at + 2 * i, values[from + i]);
    }
  }

  /**
   * Writes four bytes for each element.
   *
   * @param values the elements
   */
  public void array(int[] values) {
    array(values, 0, values.length);
  }

  /**
   * Writes four bytes for each element.
   *
   * @param values the elements
   * @param from the first that is written
   * @param count how many of them
   */
  public void array(int[] values, int from, int count) {
    put(grow(4 * count), values, from, count);
  }

  /**
   * Writes four bytes for each element.
   *
   * @param at place within {@link #fields}
   * @param values the elements
   */
  public void array(int at, int[] values) {
    put(at, values, 0, values.length);
  }

  private void put(int at, int[] values, int from, int count) {
    for (int i = 0; i < count; i++) {
      INT.set(buffer, at + 4 * i, values[from + i]);
    }
  }

  /**
   * Writes eight bytes for each element.
   *
   * @param values the elements
   */
  public void array(long[] values) {
    array(values, 0, values.length);
  }

  /**
   * Writes eight bytes for each element.
   *
   * @param values the elements
   * @param from the first that is written
   * @param count how many of them
   */
  public void array(long[] values, int from, int count) {
    put(grow(8 * count), values, from, count);
  }

  /**
   * Writes eight bytes for each element.
   *
   * @param at place within {@link #fields}
   * @param values the elements
   */
  public void array(int at, long[] values) {
    put(at, values, 0, values.length);
  }

  private void put(int at, long[] values, int from, int count) {
    for (int i = 0; i < count; i++) {
      LONG.set(buffer, at + 8 * i, values[from + i]);
    }
  }

  /**
   * Writes a set of bits as 64-bit words, the lowest bits first.
   *
   * @param field its name
   * @param bits the set
   * @param count how many bits it has
   * @throws MigrationException if other bits are set
   */
  public void bitmap(String field, BitSet bits, long count) {
    long[] words = bits.toLongArray();
    if (isComplete()) {
      int32(words.length);
      array(words);
      return;
    }
    if (count < bits.length()) {
      throw new MigrationException(
          "%s: %d bits are to be saved, but bit %d is set", field, count, bits.length() - 1);
    }
    array(words);
    unused(8 * (words((int) count) - words.length));
  }

  /** Words that hold a number of bits. */
  static int words(int bits) {
    return bits / 64 + (bits % 64 == 0 ? 0 : 1);
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
   * Writes zero bytes, room of something that is no more.
   *
   * @param at place within {@link #fields}
   * @param bytes how many
   */
  public void unused(int at, int bytes) {
    for (int i = 0; i < bytes; i++) {
      buffer[at + i] = 0;
    }
  }

  /**
   * Writes a structure within this one.
   *
   * @param description how the structure is saved
   * @param object the structure
   * @param <S> Java type of the structure
   */
  public <S> void struct(VMStateDescription<S> description, S object) {
    struct(description, object, description.version());
  }

  /**
   * Writes a structure within this one as an earlier version.
   *
   * @param description how the structure is saved
   * @param object the structure
   * @param version the version
   * @param <S> Java type of the structure
   */
  public <S> void struct(VMStateDescription<S> description, S object, int version) {
    reference(object);
    // What an object does not send may not be there.
    if (object != null || !isComplete()) {
      description.save(object, this, version);
    }
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
    if (!isComplete()) {
      description.saveAll(objects, count, this);
      return;
    }
    for (int i = 0; i < count; i++) {
      struct(description, objects[i]);
    }
  }

  /**
   * Writes structures of which some are missing, with a byte for each that is.
   *
   * @param description how each is saved
   * @param objects the structures, null where one is missing
   * @param count how many of them
   * @param <S> Java type of the structures
   */
  public <S> void nullable(VMStateDescription<S> description, S[] objects, int count) {
    for (int i = 0; i < count; i++) {
      reference(objects[i]);
      if (objects[i] == null) {
        int8(NULL);
      } else {
        description.save(objects[i], this);
      }
    }
  }

  /**
   * Writes structures of which some are missing, with a byte before each that says which.
   *
   * @param description how each is saved
   * @param objects the structures, null where one is missing
   * @param count how many of them
   * @param <S> Java type of the structures
   */
  public <S> void allocated(VMStateDescription<S> description, S[] objects, int count) {
    for (int i = 0; i < count; i++) {
      reference(objects[i]);
      int8(objects[i] == null ? NULL : PRESENT);
      if (objects[i] != null) {
        description.save(objects[i], this);
      }
    }
  }

  /**
   * Writes a list, a byte of 1 before each structure and one of 0 after the last.
   *
   * @param description how each structure is saved
   * @param objects the structures
   * @param <S> Java type of the structures
   */
  public <S> void list(VMStateDescription<S> description, Collection<S> objects) {
    for (S object : objects) {
      int8(1);
      reference(object);
      description.save(object, this);
    }
    int8(0);
  }

  /**
   * Writes when a timer expires, in ns; -1 if it is not armed.
   *
   * @param timer the timer
   */
  public void timer(Timer timer) {
    int64(timer.isPending() ? timer.deadline() : -1);
  }

  /**
   * Keeps a reference that no stream has, of state that stays where it is, with the elements of an
   * array, a collection, a map or a set of bits, and with the deadline of a timer.
   *
   * @param object what is referred to; may be null
   */
  public void reference(Object object) {
    if (isComplete()) {
      references.add(KeptReference.of(object));
    }
  }

  void subsection(VMStateName name, int version) {
    int8(SUBSECTION);
    int8(name.bytes().length);
    array(name.bytes());
    int32(version);
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
