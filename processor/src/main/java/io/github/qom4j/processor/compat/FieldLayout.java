// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

import io.github.qom4j.processor.model.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A field of a section as it is in a stream.
 *
 * @param name its name; empty for unused bytes
 * @param type its wire type, such as {@code uint32}
 * @param count how many elements it has; of unused bytes, how many there are
 * @param since the first version that has it; 0 if all have it
 * @param when the member of the device that says whether it is there; empty if it always is
 * @param formerNames its names in earlier versions
 * @param struct the layout of its structures, if it has some and they are the author's
 * @param places where in the source each part of it is said; none of what a file says
 */
public record FieldLayout(
    String name,
    String type,
    Count count,
    int since,
    String when,
    List<String> formerNames,
    Optional<SectionLayout> struct,
    Map<Part, Origin> places) {
  /** Type of bytes that mean nothing. */
  static final String UNUSED = "unused";

  private static final Map<String, Integer> BYTES =
      Map.ofEntries(
          Map.entry(UNUSED, 1),
          Map.entry("buffer", 1),
          Map.entry("bool", 1),
          Map.entry("int8", 1),
          Map.entry("uint8", 1),
          Map.entry("int16", 2),
          Map.entry("uint16", 2),
          Map.entry("int32", 4),
          Map.entry("uint32", 4),
          Map.entry("int64", 8),
          Map.entry("uint64", 8),
          Map.entry("float64", 8),
          Map.entry("timer", 8));

  /** What the source says of a field. */
  public enum Part {
    FIELD,
    NAME,
    TYPE,
    COUNT,
    SINCE,
    WHEN
  }

  /**
   * Bytes that mean nothing.
   *
   * @param bytes how many
   * @param since the first version that has them
   * @param places where in the source they are said
   * @return the field
   */
  static FieldLayout unused(long bytes, int since, Map<Part, Origin> places) {
    return new FieldLayout(
        "", UNUSED, Count.of(bytes), since, "", List.of(), Optional.empty(), places);
  }

  boolean isUnused() {
    return type.equals(UNUSED);
  }

  /** Whether it is a structure, one or several, whose layout is known. */
  boolean isStruct() {
    return struct.isPresent();
  }

  /** Whether it is one structure that is nothing but its fields. */
  boolean isTransparent() {
    return type.equals("struct")
        && count.equals(Count.SINGLE)
        && when.isEmpty()
        && struct.map(s -> s.subsections().isEmpty()).orElse(false);
  }

  /** Whether sections of a version have it; a condition is asked in all of them. */
  boolean isIn(int version) {
    return since <= version || !when.isEmpty();
  }

  /** The same at all versions. */
  FieldLayout always() {
    return new FieldLayout(name, type, count, 0, when, formerNames, struct, places);
  }

  /** Type and number of elements. */
  String form() {
    return type + count;
  }

  /** Whether it now has the name of another one, or had it. */
  boolean isNamed(FieldLayout earlier) {
    return name.equals(earlier.name) || formerNames.contains(earlier.name);
  }

  /** Its bytes, if they are the same in every stream. */
  OptionalLong bytes() {
    if (!count.isFixed() || !when.isEmpty()) {
      return OptionalLong.empty();
    }
    if (isStruct()) {
      return type.equals("struct") ? times(struct.get().bytes()) : OptionalLong.empty();
    }
    Integer element = BYTES.get(type);
    return element == null ? OptionalLong.empty() : times(OptionalLong.of(element));
  }

  private OptionalLong times(OptionalLong element) {
    return element.isPresent()
        ? OptionalLong.of(element.getAsLong() * count.number())
        : OptionalLong.empty();
  }

  /** Where a part of it is said in the source. */
  Origin place(Part part) {
    return places.getOrDefault(part, places.get(Part.FIELD));
  }
}
