// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import java.util.List;
import java.util.Optional;

/**
 * What the description at the end of a stream says of the sections. It was written by others and
 * need not be true.
 *
 * @param pageSize bytes of a page of memory
 * @param configuration the configuration; empty if it is not described
 * @param devices the sections
 */
public record StreamDescription(
    int pageSize, Optional<Section> configuration, List<Device> devices) {
  /**
   * A section of a stream.
   *
   * @param name name of the section
   * @param instance which of the sections of that name
   * @param section what it looks like
   */
  public record Device(String name, int instance, Section section) {}

  /**
   * What a section, a subsection or a structure looks like.
   *
   * @param name name of the layout
   * @param version its version
   * @param fields the fields in order
   * @param subsections the subsections that were sent, in order
   */
  public record Section(String name, int version, List<Field> fields, List<Section> subsections) {
    /**
     * Bytes of the fields and the subsections.
     *
     * @return the number; more than any stream has if it cannot be true
     */
    public long size() {
      long size = 0;
      for (Field field : fields) {
        size = sum(size, field.size());
      }
      for (Section subsection : subsections) {
        size = sum(size, subsection.headerSize());
        size = sum(size, subsection.size());
      }
      return size;
    }

    /**
     * Bytes before the fields of a subsection.
     *
     * @return the number
     */
    public int headerSize() {
      return 1 + 1 + name.length() + 4;
    }

    private static long sum(long a, long b) {
      return Math.min(a + b, TOO_LARGE);
    }
  }

  /**
   * A field of a section.
   *
   * @param name its name
   * @param type its wire type, such as {@code uint32}
   * @param elementSize bytes of one element
   * @param count number of elements, 1 for a single value
   * @param isArray whether the elements are numbered
   * @param index number of the element that is described alone; empty if there is none
   * @param struct the layout of its structures; empty if it has none
   */
  public record Field(
      String name,
      String type,
      int elementSize,
      int count,
      boolean isArray,
      Optional<Integer> index,
      Optional<Section> struct) {
    /**
     * Bytes of all elements.
     *
     * @return the number
     */
    public long size() {
      return Math.min((long) elementSize * count, TOO_LARGE);
    }
  }

  private static final long TOO_LARGE = Integer.MAX_VALUE;

  /**
   * Reads a description.
   *
   * <p>The runtime has no JSON parser: those who load streams of others bring one.
   */
  @FunctionalInterface
  public interface Parser {
    /** Reads none: sections of others are passed over by looking for their footers. */
    Parser NONE = json -> Optional.empty();

    /**
     * Reads a description.
     *
     * @param json the text, not trusted
     * @return what it says; empty if it is no such description; no number is negative
     */
    Optional<StreamDescription> parse(String json);
  }

  /**
   * Finds a section.
   *
   * @param name its name
   * @param instance which of the sections of that name
   * @return what it looks like, if it is described
   */
  public Optional<Section> find(String name, int instance) {
    return devices.stream()
        .filter(device -> device.name.equals(name) && device.instance == instance)
        .map(Device::section)
        .findFirst();
  }
}
