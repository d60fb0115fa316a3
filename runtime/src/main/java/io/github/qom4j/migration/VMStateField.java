// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * A field of a section as tools see it: the stream's description, {@code -dump-vmstate} and error
 * messages. Saving and loading are the code beside it, see {@link VMStateDescription}.
 *
 * @param <D> Java class of what is saved
 */
public final class VMStateField<D> {
  /** How many elements a field has. */
  enum Shape {
    /** One. */
    SINGLE,
    /** As many as its array has. */
    ARRAY,
    /** As many as other state says. */
    COUNTED,
    /** None: a check between fields. */
    CHECK
  }

  private final String name;
  private final String type;
  private final Shape shape;
  private final ToIntFunction<D> size;
  private final ToIntFunction<D> count;
  private final VMStateDescription<?> struct;
  private final Function<D, List<?>> structs;
  private final boolean isAllocated;
  private final int since;
  private final Predicate<D> when;

  private VMStateField(
      String name,
      String type,
      Shape shape,
      ToIntFunction<D> size,
      ToIntFunction<D> count,
      VMStateDescription<?> struct,
      Function<D, List<?>> structs,
      boolean isAllocated,
      int since,
      Predicate<D> when) {
    this.name = name;
    this.type = type;
    this.shape = shape;
    this.size = size;
    this.count = count;
    this.struct = struct;
    this.structs = structs;
    this.isAllocated = isAllocated;
    this.since = since;
    this.when = when;
  }

  private static <D> VMStateField<D> plain(
      String name, String type, Shape shape, ToIntFunction<D> size, ToIntFunction<D> count) {
    return new VMStateField<>(name, type, shape, size, count, null, d -> List.of(), false, 0, null);
  }

  /**
   * A single value.
   *
   * @param name its name
   * @param type its wire type, such as {@code uint32}
   * @param size bytes
   * @param <D> Java class of what is saved
   * @return the field
   */
  public static <D> VMStateField<D> of(String name, String type, int size) {
    return plain(name, type, Shape.SINGLE, d -> size, d -> 1);
  }

  /**
   * A single value whose size depends on the object: a buffer, a list.
   *
   * @param name its name
   * @param type its wire type
   * @param size bytes of an object's
   * @param <D> Java class of what is saved
   * @return the field
   */
  public static <D> VMStateField<D> sized(String name, String type, ToIntFunction<D> size) {
    return plain(name, type, Shape.SINGLE, size, d -> 1);
  }

  /**
   * A set of bits.
   *
   * @param name its name
   * @param bits how many bits an object's has
   * @param <D> Java class of what is saved
   * @return the field
   */
  public static <D> VMStateField<D> bitmap(String name, ToIntFunction<D> bits) {
    return sized(name, "bitmap", d -> 8 * VMStateOutput.words(bits.applyAsInt(d)));
  }

  /**
   * An array that is sent whole.
   *
   * @param name its name
   * @param type wire type of its elements
   * @param size bytes of one element
   * @param length number of elements of an object's array
   * @param <D> Java class of what is saved
   * @return the field
   */
  public static <D> VMStateField<D> array(
      String name, String type, int size, ToIntFunction<D> length) {
    return plain(name, type, Shape.ARRAY, d -> size, length);
  }

  /**
   * An array of which other state says how many elements are sent.
   *
   * @param name its name
   * @param type wire type of its elements
   * @param size bytes of one element
   * @param count number of elements an object sends
   * @param <D> Java class of what is saved
   * @return the field
   */
  public static <D> VMStateField<D> counted(
      String name, String type, int size, ToIntFunction<D> count) {
    return plain(name, type, Shape.COUNTED, d -> size, count);
  }

  /**
   * A structure.
   *
   * @param name its name
   * @param description its layout
   * @param value an object's
   * @param <D> Java class of what is saved
   * @param <S> Java class of the structure
   * @return the field
   */
  public static <D, S> VMStateField<D> struct(
      String name, VMStateDescription<S> description, Function<D, S> value) {
    return struct(name, description, description.version(), value);
  }

  /**
   * A structure that is sent as an earlier version.
   *
   * @param name its name
   * @param description its layout
   * @param version the version
   * @param value an object's
   * @param <D> Java class of what is saved
   * @param <S> Java class of the structure
   * @return the field
   */
  public static <D, S> VMStateField<D> struct(
      String name, VMStateDescription<S> description, int version, Function<D, S> value) {
    return new VMStateField<>(
        name,
        "struct",
        Shape.SINGLE,
        d -> description.size(value.apply(d), version),
        d -> 1,
        description,
        d -> Collections.singletonList(value.apply(d)),
        false,
        0,
        null);
  }

  /**
   * An array of structures that is sent whole; an element that is null is a byte.
   *
   * @param name its name
   * @param description their layout
   * @param values an object's
   * @param <D> Java class of what is saved
   * @param <S> Java class of the structures
   * @return the field
   */
  public static <D, S> VMStateField<D> structs(
      String name, VMStateDescription<S> description, Function<D, S[]> values) {
    return structs(name, description, Shape.ARRAY, values, d -> values.apply(d).length, false);
  }

  /**
   * An array of structures of which other state says how many are sent.
   *
   * @param name its name
   * @param description their layout
   * @param values an object's
   * @param count number of elements an object sends
   * @param <D> Java class of what is saved
   * @param <S> Java class of the structures
   * @return the field
   */
  public static <D, S> VMStateField<D> structs(
      String name,
      VMStateDescription<S> description,
      Function<D, S[]> values,
      ToIntFunction<D> count) {
    return structs(name, description, Shape.COUNTED, values, count, false);
  }

  /**
   * An array of structures that is sent whole, with a byte before each element that says whether it
   * is there.
   *
   * @param name its name
   * @param description their layout
   * @param values an object's
   * @param <D> Java class of what is saved
   * @param <S> Java class of the structures
   * @return the field
   */
  public static <D, S> VMStateField<D> allocated(
      String name, VMStateDescription<S> description, Function<D, S[]> values) {
    return structs(name, description, Shape.ARRAY, values, d -> values.apply(d).length, true);
  }

  /**
   * An array of structures of which other state says how many are sent, with a byte before each
   * element that says whether it is there.
   *
   * @param name its name
   * @param description their layout
   * @param values an object's
   * @param count number of elements an object sends
   * @param <D> Java class of what is saved
   * @param <S> Java class of the structures
   * @return the field
   */
  public static <D, S> VMStateField<D> allocated(
      String name,
      VMStateDescription<S> description,
      Function<D, S[]> values,
      ToIntFunction<D> count) {
    return structs(name, description, Shape.COUNTED, values, count, true);
  }

  private static <D, S> VMStateField<D> structs(
      String name,
      VMStateDescription<S> description,
      Shape shape,
      Function<D, S[]> values,
      ToIntFunction<D> count,
      boolean isAllocated) {
    return new VMStateField<>(
        name,
        "struct",
        shape,
        null,
        count,
        description,
        d -> elements(values.apply(d), count.applyAsInt(d)),
        isAllocated,
        0,
        null);
  }

  /** The first elements of an array; what says how many may have come from a bad stream. */
  private static List<?> elements(Object[] values, int count) {
    return Arrays.asList(values).subList(0, Math.max(0, Math.min(count, values.length)));
  }

  /**
   * A list of structures, each after a byte of 1, and a byte of 0 after the last.
   *
   * @param name its name
   * @param type {@code qtailq} or {@code qlist}
   * @param description their layout
   * @param values an object's
   * @param <D> Java class of what is saved
   * @param <S> Java class of the structures
   * @return the field
   */
  public static <D, S> VMStateField<D> list(
      String name,
      String type,
      VMStateDescription<S> description,
      Function<D, ? extends Collection<S>> values) {
    return new VMStateField<>(
        name,
        type,
        Shape.SINGLE,
        d -> 1 + values.apply(d).stream().mapToInt(s -> 1 + description.size(s)).sum(),
        d -> 1,
        description,
        d -> List.copyOf(values.apply(d)),
        false,
        0,
        null);
  }

  /**
   * A check between the fields before it and those after it; no bytes.
   *
   * @param name what it says
   * @param <D> Java class of what is loaded
   * @return the field
   */
  public static <D> VMStateField<D> check(String name) {
    return plain(name, "", Shape.CHECK, d -> 0, d -> 0);
  }

  /**
   * A field in sections of a version and later ones only.
   *
   * @param version the first version that has it
   * @param of the field
   * @param <D> Java class of what is saved
   * @return the field
   */
  public static <D> VMStateField<D> since(int version, VMStateField<D> of) {
    return new VMStateField<>(
        of.name,
        of.type,
        of.shape,
        of.size,
        of.count,
        of.struct,
        of.structs,
        of.isAllocated,
        version,
        of.when);
  }

  /**
   * A field in sections of some objects only, whatever the version.
   *
   * @param condition whether an object has it
   * @param of the field
   * @param <D> Java class of what is saved
   * @return the field
   */
  public static <D> VMStateField<D> when(Predicate<D> condition, VMStateField<D> of) {
    return new VMStateField<>(
        of.name,
        of.type,
        of.shape,
        of.size,
        of.count,
        of.struct,
        of.structs,
        of.isAllocated,
        of.since,
        condition);
  }

  /**
   * Its name in the stream's description.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Its wire type.
   *
   * @return {@code uint32}, {@code struct}, ...
   */
  public String type() {
    return type;
  }

  /**
   * The first version that has it.
   *
   * @return the version, 0 if all have it
   */
  public int since() {
    return since;
  }

  /**
   * Whether only some objects have it.
   *
   * @return true if a condition says which
   */
  public boolean isConditional() {
    return when != null;
  }

  /**
   * Whether it is a check, without bytes.
   *
   * @return true for a check
   */
  public boolean isCheck() {
    return shape == Shape.CHECK;
  }

  /**
   * Whether it has a number of elements.
   *
   * @return true for arrays
   */
  public boolean isArray() {
    return shape == Shape.ARRAY || shape == Shape.COUNTED;
  }

  /**
   * Whether other state says how many elements it has.
   *
   * @return true for such an array
   */
  public boolean isCounted() {
    return shape == Shape.COUNTED;
  }

  /**
   * Whether it is an array with a byte before each structure that says whether it is there.
   *
   * @return true for such an array
   */
  public boolean isAllocated() {
    return isAllocated;
  }

  /**
   * The layout of its structures.
   *
   * @return the layout; empty if it has none
   */
  public Optional<VMStateDescription<?>> struct() {
    return Optional.ofNullable(struct);
  }

  /**
   * The structures of an object; null where there is none.
   *
   * @param object the object
   * @return the structures; empty for a field of values
   */
  public List<?> structs(D object) {
    return structs.apply(object);
  }

  /**
   * How many elements an object has.
   *
   * @param object the object
   * @return the number; 1 for a single value
   */
  public int count(D object) {
    return count.applyAsInt(object);
  }

  /**
   * Whether an object has it.
   *
   * @param object the object
   * @param version version of the section
   * @return true if its bytes are there
   */
  public boolean isPresent(D object, int version) {
    return when == null ? since <= version : when.test(object);
  }

  /**
   * Bytes of its first element in an object's section.
   *
   * @param object the object
   * @return the number of bytes; 0 without elements
   */
  public int elementSize(D object) {
    if (size != null) {
      return size.applyAsInt(object);
    }
    return structs(object).stream().limit(1).mapToInt(this::sizeOf).sum();
  }

  private int sizeOf(Object element) {
    return element == null ? 1 : (isAllocated ? 1 : 0) + struct.sizeOf(element);
  }

  /**
   * Its bytes in an object's section.
   *
   * @param object the object
   * @return the number of bytes, of all elements
   */
  public int size(D object) {
    if (size != null) {
      return size.applyAsInt(object) * count(object);
    }
    return structs(object).stream().mapToInt(this::sizeOf).sum();
  }
}
