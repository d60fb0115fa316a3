// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import io.github.qom4j.clock.Timer;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Where state is loaded from. What comes is not trusted: reading past the end and values that are
 * refused are a {@link MigrationException} that names the position.
 */
public final class VMStateInput {
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private final byte[] bytes;
  private final Iterator<KeptReference> references;
  private int position;

  /**
   * Makes an input.
   *
   * @param bytes all there is
   */
  public VMStateInput(byte[] bytes) {
    this(bytes, null);
  }

  private VMStateInput(byte[] bytes, Iterator<KeptReference> references) {
    this.bytes = bytes;
    this.references = references;
  }

  /** An input of what {@link VMStateOutput#complete} wrote. */
  static VMStateInput complete(byte[] bytes, List<KeptReference> references) {
    return new VMStateInput(bytes, references.iterator());
  }

  /**
   * Whether all the state of an object is put back, as it was, instead of a section being loaded.
   *
   * @return true for state that is taken as it comes
   */
  public boolean isComplete() {
    return references != null;
  }

  private int take(int count) {
    int at = position;
    if (bytes.length - at < count) {
      throw end(count);
    }
    position = at + count;
    return at;
  }

  private RefusedFieldException end(int wanted) {
    return new RefusedFieldException(
        MigrationFailure.CUT,
        "",
        String.format(
            Locale.ROOT,
            "the stream ends at offset %d where %d more bytes are expected",
            bytes.length,
            wanted - remaining()));
  }

  private static RefusedFieldException refused(String field, String format, Object... values) {
    return new RefusedFieldException(
        MigrationFailure.REFUSED, field, String.format(Locale.ROOT, format, values));
  }

  /**
   * Where the next byte is read.
   *
   * @return bytes from the beginning
   */
  public int position() {
    return position;
  }

  /**
   * Goes to another place.
   *
   * @param newPosition bytes from the beginning
   */
  public void position(int newPosition) {
    if (newPosition < 0 || newPosition > bytes.length) {
      throw new IllegalArgumentException("position " + newPosition + " of " + bytes.length);
    }
    position = newPosition;
  }

  /**
   * How much is left.
   *
   * @return bytes
   */
  public int remaining() {
    return bytes.length - position;
  }

  /**
   * Whether a field is read that not every object has.
   *
   * @param isPresent whether this object has it
   * @return true if its bytes are there
   */
  public boolean has(boolean isPresent) {
    return isPresent || isComplete();
  }

  /**
   * How many elements of an array are read.
   *
   * @param field its name
   * @param count how many the state loaded before says
   * @param length how many there is room for
   * @return the number
   * @throws MigrationException if there is no room for so many
   */
  public int count(String field, long count, int length) {
    if (isComplete()) {
      return length;
    }
    if (count < 0 || count > length) {
      throw refused(field, "%d elements at offset %d, expected 0 to %d", count, position, length);
    }
    return (int) count;
  }

  /**
   * How many elements of a part of an array are read.
   *
   * @param field its name
   * @param from the first of the part
   * @param count how many the part has
   * @param length how many the array has
   * @return the number of the part
   * @throws MigrationException if the array does not have them all
   */
  public int part(String field, int from, int count, int length) {
    return VMStateOutput.part(field, from, count, length, "loaded");
  }

  /**
   * Takes fields of which each is read at its place.
   *
   * @param count bytes of all of them
   * @return place of the first
   */
  public int fields(int count) {
    int at = position;
    if (bytes.length - at < count) {
      RefusedFieldException end = end(count);
      position = bytes.length;
      throw end;
    }
    position = at + count;
    return at;
  }

  /**
   * Reads a boolean.
   *
   * @param at place within {@link #fields}
   * @return false for a byte of 0
   */
  public boolean bool(int at) {
    return bytes[at] != 0;
  }

  /**
   * Reads one byte.
   *
   * @param at place within {@link #fields}
   * @return the byte
   */
  public byte int8(int at) {
    return bytes[at];
  }

  /**
   * Reads two bytes.
   *
   * @param at place within {@link #fields}
   * @return the value
   */
  public short int16(int at) {
    return (short) SHORT.get(bytes, at);
  }

  /**
   * Reads four bytes.
   *
   * @param at place within {@link #fields}
   * @return the value
   */
  public int int32(int at) {
    return (int) INT.get(bytes, at);
  }

  /**
   * Reads eight bytes.
   *
   * @param at place within {@link #fields}
   * @return the value
   */
  public long int64(int at) {
    return (long) LONG.get(bytes, at);
  }

  /**
   * Arms or disarms a timer.
   *
   * @param at place within {@link #fields}
   * @param timer the timer
   */
  public void timer(int at, Timer timer) {
    armed(timer, int64(at));
  }

  private static void armed(Timer timer, long deadline) {
    if (deadline == -1) {
      timer.cancel();
    } else {
      timer.arm(deadline);
    }
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
    return bytes[take(1)];
  }

  /**
   * Reads two bytes.
   *
   * @return the value
   */
  public short int16() {
    return (short) SHORT.get(bytes, take(2));
  }

  /**
   * Reads four bytes.
   *
   * @return the value
   */
  public int int32() {
    return (int) INT.get(bytes, take(4));
  }

  /**
   * Reads eight bytes.
   *
   * @return the value
   */
  public long int64() {
    return (long) LONG.get(bytes, take(8));
  }

  /**
   * Reads an integer in fewer bytes than Java keeps it in.
   *
   * @param width 1, 2 or 4 bytes
   * @param unsigned whether they have no sign
   * @return the value
   */
  public long narrow(int width, boolean unsigned) {
    if (isComplete()) {
      return int64();
    }
    long value =
        switch (width) {
          case 1 -> int8();
          case 2 -> int16();
          default -> int32();
        };
    return unsigned ? value & -1L >>> 64 - 8 * width : value;
  }

  /**
   * Reads a floating-point number, eight bytes.
   *
   * @return the number
   */
  public double real() {
    return Double.longBitsToDouble(int64());
  }

  /**
   * Reads booleans, a byte each.
   *
   * @param values filled
   */
  public void array(boolean[] values) {
    array(values, 0, values.length);
  }

  /**
   * Reads booleans, a byte each.
   *
   * @param values filled
   * @param from the first that is read
   * @param count how many of them
   */
  public void array(boolean[] values, int from, int count) {
    get(take(count), values, from, count);
  }

  /**
   * Reads booleans, a byte each.
   *
   * @param at place within {@link #fields}
   * @param values filled
   */
  public void array(int at, boolean[] values) {
    get(at, values, 0, values.length);
  }

  private void get(int at, boolean[] values, int from, int count) {
    for (int i = 0; i < count; i++) {
      values[from + i] = bytes[at + i] != 0;
    }
  }

  /**
   * Fills an array, one byte for each element.
   *
   * @param values filled
   */
  public void array(byte[] values) {
    array(values, 0, values.length);
  }

  /**
   * Fills a part of an array, one byte for each element.
   *
   * @param values filled
   * @param from the first that is read
   * @param count how many
   */
  public void array(byte[] values, int from, int count) {
    get(take(count), values, from, count);
  }

  /**
   * Fills an array, one byte for each element.
   *
   * @param at place within {@link #fields}
   * @param values filled
   */
  public void array(int at, byte[] values) {
    get(at, values, 0, values.length);
  }

  private void get(int at, byte[] values, int from, int count) {
    System.arraycopy(bytes, at, values, from, count);
  }

  /**
   * Fills an array, two bytes for each element.
   *
   * @param values filled
   */
  public void array(short[] values) {
    array(values, 0, values.length);
  }

  /**
   * Fills a part of an array, two bytes for each element.
   *
   * @param values filled
   * @param from the first that is read
   * @param count how many
   */
  public void array(short[] values, int from, int count) {
    get(take(room(count, 2)), values, from, count);
  }

  /**
   * Fills an array, two bytes for each element.
   *
   * @param at place within {@link #fields}
   * @param values filled
   */
  public void array(int at, short[] values) {
    get(at, values, 0, values.length);
  }

  private void get(int at, short[] values, int from, int count) {
    for (int i = 0; i < count; i++) {
      values[from + i] = (short) SHORT.get(bytes, at + 2 * i);
    }
  }

  /**
   * Fills an array, four bytes for each element.
   *
   * @param values filled
   */
  public void array(int[] values) {
    array(values, 0, values.length);
  }

  /**
   * Fills a part of an array, four bytes for each element.
   *
   * @param values filled
   * @param from the first that is read
   * @param count how many
   */
  public void array(int[] values, int from, int count) {
    get(take(room(count, 4)), values, from, count);
  }

  /**
   * Fills an array, four bytes for each element.
   *
   * @param at place within {@link #fields}
   * @param values filled
   */
  public void array(int at, int[] values) {
    get(at, values, 0, values.length);
  }

  private void get(int at, int[] values, int from, int count) {
    for (int i = 0; i < count; i++) {
      values[from + i] = (int) INT.get(bytes, at + 4 * i);
    }
  }

  /**
   * Fills an array, eight bytes for each element.
   *
   * @param values filled
   */
  public void array(long[] values) {
    array(values, 0, values.length);
  }

  /**
   * Fills a part of an array, eight bytes for each element.
   *
   * @param values filled
   * @param from the first that is read
   * @param count how many
   */
  public void array(long[] values, int from, int count) {
    get(take(room(count, 8)), values, from, count);
  }

  /**
   * Fills an array, eight bytes for each element.
   *
   * @param at place within {@link #fields}
   * @param values filled
   */
  public void array(int at, long[] values) {
    get(at, values, 0, values.length);
  }

  private void get(int at, long[] values, int from, int count) {
    for (int i = 0; i < count; i++) {
      values[from + i] = (long) LONG.get(bytes, at + 8 * i);
    }
  }

  /** Bytes of an array; more than an input can have if there are too many for an int. */
  private static int room(int count, int size) {
    return count > Integer.MAX_VALUE / size ? Integer.MAX_VALUE : count * size;
  }

  /**
   * Fills a set of bits from 64-bit words, the lowest bits first.
   *
   * @param field its name
   * @param bits filled; keeps no bit that it does not have
   * @param count how many bits it has
   * @throws MigrationException if no set has so many
   */
  public void bitmap(String field, BitSet bits, long count) {
    int words = isComplete() ? int32() : VMStateOutput.words(count(field, count));
    int at = take(room(words, 8));
    bits.clear();
    bits.or(BitSet.valueOf(ByteBuffer.wrap(bytes, at, 8 * words).slice().asLongBuffer()));
    if (!isComplete()) {
      bits.clear((int) count, Math.max((int) count, bits.length()));
    }
  }

  private int count(String field, long count) {
    return count(field, count, Integer.MAX_VALUE);
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
    if ((value < min || value > max) && !isComplete()) {
      throw min == max
          ? refused(field, "%d before offset %d, expected %d", value, position, min)
          : refused(field, "%d before offset %d, expected %d to %d", value, position, min, max);
    }
    return value;
  }

  /**
   * Checks a value that was read.
   *
   * @param end place behind it, within {@link #fields}
   * @param field its name, for the error message
   * @param value the value
   * @param min smallest that is accepted
   * @param max largest that is accepted
   * @return the value
   * @throws MigrationException if it is out of range
   */
  public long checked(int end, String field, long value, long min, long max) {
    if ((value < min || value > max) && !isComplete()) {
      position = end;
      return checked(field, value, min, max);
    }
    return value;
  }

  /**
   * Checks that a value that was read is the one that is configured here.
   *
   * @param field its name, for the error message
   * @param value the value
   * @param expected the value here
   * @param hint what to do about another one
   * @return the value
   * @throws MigrationException if it is another one
   */
  public long equal(String field, long value, long expected, String hint) {
    if (value != expected && !isComplete()) {
      throw refused(field, "%d before offset %d, expected %d; %s", value, position, expected, hint);
    }
    return value;
  }

  /**
   * Checks that a value that was read is the one that is configured here.
   *
   * @param end place behind it, within {@link #fields}
   * @param field its name, for the error message
   * @param value the value
   * @param expected the value here
   * @param hint what to do about another one
   * @return the value
   * @throws MigrationException if it is another one
   */
  public long equal(int end, String field, long value, long expected, String hint) {
    if (value != expected && !isComplete()) {
      position = end;
      return equal(field, value, expected, hint);
    }
    return value;
  }

  /**
   * Checks what was read so far.
   *
   * @param isRight whether it can be
   * @param check what must hold
   * @throws MigrationException if it does not
   */
  public void validate(boolean isRight, String check) {
    if (!isRight && !isComplete()) {
      throw RefusedFieldException.ofCheck(check);
    }
  }

  /**
   * Checks that a value that was read is the one that is there.
   *
   * @param value what was read
   * @param here what is there
   * @param check what must hold
   * @return the value
   * @throws MigrationException if it is another one
   */
  public long matching(long value, long here, String check) {
    validate(value == here, check);
    return value;
  }

  /**
   * The bits of a register that was read.
   *
   * @param value what was read
   * @param mask the bits that the register has
   * @return those bits
   */
  public int masked(int value, int mask) {
    return isComplete() ? value : value & mask;
  }

  /**
   * The bits of a register that was read.
   *
   * @param value what was read
   * @param mask the bits that the register has
   * @return those bits
   */
  public long masked(long value, long mask) {
    return isComplete() ? value : value & mask;
  }

  /**
   * Passes over bytes that mean nothing any more.
   *
   * @param count how many
   */
  public void unused(int count) {
    take(count);
  }

  /**
   * Reads a structure within this one.
   *
   * @param description how the structure is loaded
   * @param object the structure
   * @param <S> Java type of the structure
   * @return the structure; the one that was there if state is put back
   */
  public <S> S struct(VMStateDescription<S> description, S object) {
    return struct(description, object, description.version());
  }

  /**
   * Reads a structure within this one that was written as an earlier version.
   *
   * @param description how the structure is loaded
   * @param object the structure
   * @param version the version
   * @param <S> Java type of the structure
   * @return the structure; the one that was there if state is put back
   */
  public <S> S struct(VMStateDescription<S> description, S object, int version) {
    S kept = kept(object);
    if (kept != null || !isComplete()) {
      description.load(kept, this, version);
    }
    return kept;
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
    if (!isComplete()) {
      description.loadAll(objects, count, this);
      return;
    }
    for (int i = 0; i < count; i++) {
      objects[i] = struct(description, objects[i]);
    }
  }

  /** The object that was there, if state is put back; else the one that is there. */
  private <S> S kept(S object) {
    return isComplete() ? reference() : object;
  }

  /**
   * Reads structures of which the same are missing as were when they were written.
   *
   * @param description how each is loaded
   * @param objects the structures, null where one is missing
   * @param count how many of them
   * @param <S> Java type of the structures
   */
  public <S> void nullable(VMStateDescription<S> description, S[] objects, int count) {
    for (int i = 0; i < count; i++) {
      objects[i] = kept(objects[i]);
      if (objects[i] != null) {
        description.load(objects[i], this, description.version());
      } else if (int8() != VMStateOutput.NULL) {
        throw refusedMarker("marker 0x%x before offset %d, expected 0x30 for what is not here");
      }
    }
  }

  /**
   * Reads structures of which some are missing, and makes those that are not.
   *
   * @param description how each is loaded
   * @param objects filled; null where one is missing
   * @param count how many of them
   * @param make makes the structure of a place, from 0
   * @param <S> Java type of the structures
   */
  public <S> void allocated(
      VMStateDescription<S> description, S[] objects, int count, IntFunction<S> make) {
    for (int i = 0; i < count; i++) {
      S kept = kept(null);
      byte marker = int8();
      if (marker == VMStateOutput.NULL) {
        objects[i] = null;
      } else if (marker == VMStateOutput.PRESENT) {
        objects[i] = isComplete() ? kept : make.apply(i);
        description.load(objects[i], this, description.version());
      } else {
        throw refusedMarker("marker 0x%x before offset %d, expected 0x30 or 0x31");
      }
    }
  }

  /** A marker that was read is not one; it is part of the field that the error is about. */
  private RefusedFieldException refusedMarker(String format) {
    int after = position--;
    return refused("", format, bytes[position] & 0xff, after);
  }

  /**
   * Reads a list.
   *
   * @param description how each structure is loaded
   * @param objects emptied and filled
   * @param make makes the structure of a place, from 0
   * @param <S> Java type of the structures
   */
  public <S> void list(
      VMStateDescription<S> description, Collection<S> objects, IntFunction<S> make) {
    objects.clear();
    for (int i = 0; int8() != 0; i++) {
      S object = isComplete() ? kept(null) : make.apply(i);
      try {
        description.load(object, this, description.version());
      } finally {
        // Also one that is refused: where the bytes of the list end says whose they are.
        objects.add(object);
      }
    }
  }

  /**
   * Arms or disarms a timer.
   *
   * @param timer the timer
   */
  public void timer(Timer timer) {
    armed(timer, int64());
  }

  /**
   * A reference that {@link VMStateOutput#reference} kept, in the order they were kept.
   *
   * @param <T> Java type of what is referred to
   * @return what is referred to, with the contents it had
   */
  @SuppressWarnings("unchecked")
  public <T> T reference() {
    return (T) references.next().restored();
  }

  /** Whether a subsection begins here whose name begins with a section's and a slash. */
  boolean isAtSubsectionOf(VMStateName section) {
    return isAtSubsectionOf(position, section);
  }

  private boolean isAtSubsectionOf(int at, VMStateName section) {
    return bytes.length - at >= 4 && section.canOpen(int32(at)) && isNamedWithin(at, section);
  }

  /** Whether one begins behind any of the elements that follow, all of the same size. */
  boolean hasSubsectionOf(VMStateName section, int size, int count) {
    int at = position;
    for (int i = 0; i < count; i++) {
      at += size;
      if (isAtSubsectionOf(at, section)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamedWithin(int at, VMStateName section) {
    int start = at + 2;
    int end = start + section.bytes().length;
    return start + (bytes[at + 1] & 0xff) <= bytes.length
        && (bytes[at + 1] & 0xff) > section.bytes().length
        && bytes[end] == '/'
        && Arrays.equals(section.bytes(), 0, section.bytes().length, bytes, start, end);
  }

  /** Reads the beginning of a subsection, if its name is this one. */
  boolean skipsSubsection(VMStateName name) {
    int start = position + 2;
    int length = bytes[position + 1] & 0xff;
    boolean isIt =
        length == name.bytes().length
            && Arrays.equals(name.bytes(), 0, length, bytes, start, start + length);
    position += isIt ? 2 + length : 0;
    return isIt;
  }

  /** The name of the subsection that begins here. */
  String subsectionName() {
    return new String(bytes, position + 2, bytes[position + 1] & 0xff, StandardCharsets.UTF_8);
  }
}
