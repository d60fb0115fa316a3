// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.state;

import io.github.qom4j.migration.StreamDescription.Field;
import io.github.qom4j.migration.StreamDescription.Section;
import io.github.qom4j.migration.StreamRecord;
import java.io.PrintStream;
import java.util.HexFormat;

/**
 * Prints the fields of a section, a line each. The description of the section need not fit: what it
 * leaves over is printed as bytes.
 */
final class FieldPrinter {
  private static final int BYTES_SHOWN = 32;

  /** How much of a description is followed that does not advance in the section. */
  private static final int FIELDS_WITHOUT_BYTES = 1000;

  private static final int LARGEST_NUMBER = 8;

  private final PrintStream out;
  private final byte[] stream;
  private final int end;
  private int position;
  private long stepsLeft;

  FieldPrinter(PrintStream out, byte[] stream, StreamRecord record) {
    this.out = out;
    this.stream = stream;
    position = record.payload();
    end = record.end();
    stepsLeft = FIELDS_WITHOUT_BYTES + 2L * (end - position);
  }

  /** Prints the fields and the subsections. */
  void print(Section section) {
    printFields(section, "");
    printSubsections(section, "");
  }

  private void printFields(Section section, String path) {
    for (Field field : section.fields()) {
      String name = path + field.name() + field.index().map(index -> "[" + index + "]").orElse("");
      int before = -1;
      // An element of no bytes is the last one: a description may promise any number of them.
      for (int i = 0; i < field.count() && position > before; i++) {
        before = position;
        printElement(field, field.isArray() ? name + "[" + i + "]" : name);
      }
    }
  }

  private void printElement(Field field, String name) {
    if (--stepsLeft < 0) {
      return;
    }
    if (field.struct().isPresent()) {
      printFields(field.struct().get(), name + ".");
      printSubsections(field.struct().get(), name + ".");
    } else if (field.elementSize() <= end - position) {
      line(name, field.type(), value(field));
      position += field.elementSize();
    }
  }

  private void printSubsections(Section section, String path) {
    for (Section subsection : section.subsections()) {
      if (subsection.headerSize() + subsection.size() <= end - position) {
        line(path + subsection.name(), "subsection", "version " + subsection.version());
        position += subsection.headerSize();
        printFields(subsection, path + subsection.name() + ".");
        printSubsections(subsection, path + subsection.name() + ".");
      }
    }
  }

  /** Prints the bytes that no field was printed of. */
  void printRest() {
    if (position < end) {
      line("-", "bytes", bytes(end - position));
      position = end;
    }
  }

  private void line(String name, String type, String value) {
    out.println(
        "  0x%07x %-32s %-13s %s"
            .formatted(position, Printable.of(name), Printable.of(type), value));
  }

  private String value(Field field) {
    int size = field.elementSize();
    return switch (field.type()) {
      case "bool" -> size == 1 ? String.valueOf(number(size) != 0) : bytes(size);
      case "int8", "int16", "int32", "int64" -> isNumber(size) ? signed(size) : bytes(size);
      case "uint8", "uint16", "uint32", "uint64" ->
          isNumber(size) ? "0x" + Long.toHexString(number(size)) : bytes(size);
      case "timer" -> size == LARGEST_NUMBER ? deadline() : bytes(size);
      default -> bytes(size);
    };
  }

  private static boolean isNumber(int size) {
    return size > 0 && size <= LARGEST_NUMBER;
  }

  private String deadline() {
    long time = number(LARGEST_NUMBER);
    return time == -1 ? "not armed" : time + " ns";
  }

  private String signed(int size) {
    int shift = Long.SIZE - Byte.SIZE * size;
    return String.valueOf(number(size) << shift >> shift);
  }

  private long number(int size) {
    long value = 0;
    for (int i = 0; i < size; i++) {
      value = value << Byte.SIZE | stream[position + i] & 0xff;
    }
    return value;
  }

  private String bytes(int size) {
    int shown = Math.min(size, BYTES_SHOWN);
    String hex = HexFormat.of().formatHex(stream, position, position + shown);
    return size > shown ? hex + "... (%d bytes)".formatted(size) : hex;
  }
}
