// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.view;

import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.model.Library;
import io.github.qom4j.documents.model.SectionDocument;
import io.github.qom4j.documents.model.StateFieldDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A section of a migration stream as documents show it.
 *
 * @param section the section
 * @param title its name
 * @param fields its fields in the order of the stream, with those of structures
 * @param subsections its subsections
 */
public record StateView(
    SectionDocument section, String title, List<Row> fields, List<StateView> subsections) {
  /** Structures in structures are shown to this depth. */
  private static final int DEPTH = 4;

  /**
   * A field.
   *
   * @param field the field
   * @param name its name, with those of the structures around it
   * @param offset byte offset in the section's newest version; empty if it is not always the same
   * @param type its type on the wire, with the number of elements
   * @param depth how many structures are around it
   */
  public record Row(StateFieldDocument field, String name, String offset, String type, int depth) {}

  static StateView of(SectionDocument section, Library library) {
    List<Row> rows = new ArrayList<>();
    OptionalLong at = OptionalLong.of(0);
    if (!section.inherited().isEmpty()) {
      at = parent(section, library, rows);
    }
    fields(section.fields(), library, "", 0, at, rows);
    return new StateView(
        section,
        section.name(),
        rows,
        section.subsections().stream().map(below -> of(below, library)).toList());
  }

  private static OptionalLong parent(SectionDocument section, Library library, List<Row> rows) {
    StateFieldDocument field =
        new StateFieldDocument(
            "parent_obj", "", "struct", 0, 1, "", section.inherited(), 0, "", "", "");
    return fields(List.of(field), library, "", 0, OptionalLong.of(0), rows);
  }

  private static OptionalLong fields(
      List<StateFieldDocument> fields,
      Library library,
      String prefix,
      int depth,
      OptionalLong start,
      List<Row> rows) {
    OptionalLong at = start;
    for (StateFieldDocument field : fields) {
      String name = field.name().isEmpty() ? "" : prefix + field.name();
      String offset = at.isPresent() ? Long.toString(at.getAsLong()) : "";
      rows.add(new Row(field, name, offset, type(field), depth));
      at = after(field, library, name, depth, at, rows);
    }
    return at;
  }

  private static OptionalLong after(
      StateFieldDocument field,
      Library library,
      String name,
      int depth,
      OptionalLong at,
      List<Row> rows) {
    OptionalLong end = OptionalLong.empty();
    Optional<SectionDocument> structure = structure(field, library);
    boolean isOne = field.elements() == 1 && field.when().isEmpty();
    if (structure.isPresent() && depth < DEPTH) {
      OptionalLong inner = isOne && field.type().equals("struct") ? at : OptionalLong.empty();
      end = fields(structure.get().fields(), library, name + ".", depth + 1, inner, rows);
    }
    if (at.isEmpty() || !field.when().isEmpty() || field.elements() == 0) {
      return OptionalLong.empty();
    }
    return field.bytes() > 0
        ? OptionalLong.of(at.getAsLong() + (long) field.bytes() * field.elements())
        : end;
  }

  private static Optional<SectionDocument> structure(StateFieldDocument field, Library library) {
    return library.devices().stream()
        .filter(device -> device.javaClass().equals(field.structure()))
        .findFirst()
        .flatMap(DeviceDocument::section);
  }

  private static String type(StateFieldDocument field) {
    String count =
        field.elements() > 1
            ? Integer.toString(field.elements())
            : field.length().isEmpty() ? field.elements() == 0 ? "?" : "" : field.length();
    return field.type() + (count.isEmpty() ? "" : "[" + count + "]");
  }
}
