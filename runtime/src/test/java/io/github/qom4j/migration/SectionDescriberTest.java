// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Layouts are described as QEMU 10.0 describes them. */
class SectionDescriberTest {
  private static final class Part {
    final boolean hasMore;

    Part(boolean hasMore) {
      this.hasMore = hasMore;
    }
  }

  private static VMStateDescription<Part> part(String name) {
    return new VMStateDescription<>(
        name,
        3,
        3,
        List.of(VMStateField.of("x", "uint8", 1)),
        (part, out, version) -> out.int8(0),
        (part, in, version) -> in.int8());
  }

  private static final VMStateDescription<Part> PLAIN = part("plain");
  private static final VMStateDescription<Part> RICH =
      part("rich").subsection(part("rich/more"), part -> part.hasMore);

  private static final String X = "{\"name\": \"x\", \"type\": \"uint8\", \"size\": 1}";
  private static final String PLAIN_STRUCT =
      "\"struct\": {\"vmsd_name\": \"plain\", \"version\": 3, \"fields\": [" + X + "]}";

  /** What is said of fields, with the first and last words left out that all have. */
  private static String describe(List<VMStateField<Object>> fields) {
    VMStateDescription<Object> description =
        new VMStateDescription<>(
            "d", 1, 1, fields, (o, out, version) -> {}, (o, in, version) -> {});
    JsonWriter json = new JsonWriter();
    json.beginObject();
    new SectionDescriber(json).describe(description, new Object());
    json.endObject();
    String head = "{\"vmsd_name\": \"d\", \"version\": 1, \"fields\": [";
    String text = json.toString();
    assertEquals(head, text.substring(0, head.length()));
    return text.substring(head.length(), text.length() - "]}".length());
  }

  private static String describe(VMStateField<Object> field) {
    return describe(List.of(field));
  }

  private static VMStateField<Object> structs(VMStateDescription<Part> layout, Part... parts) {
    return VMStateField.structs("s", layout, o -> parts);
  }

  @Test
  void arraysAreDescribedOnce() {
    assertEquals(
        "{\"name\": \"a\", \"array_len\": 3, \"type\": \"uint16\", \"size\": 2}",
        describe(VMStateField.array("a", "uint16", 2, o -> 3)));
    assertEquals(
        "{\"name\": \"a\", \"type\": \"uint16\", \"size\": 2}",
        describe(VMStateField.counted("a", "uint16", 2, o -> 1)));
    assertEquals("", describe(VMStateField.counted("a", "uint16", 2, o -> 0)));
  }

  @Test
  void elementsAreNumberedWhereAnObjectNeedNotHaveTheArray() {
    assertEquals(
        "{\"name\": \"a\", \"index\": 0, \"type\": \"uint16\", \"size\": 2},"
            + " {\"name\": \"a\", \"index\": 1, \"type\": \"uint16\", \"size\": 2},"
            + " {\"name\": \"a\", \"type\": \"uint16\", \"size\": 2}",
        describe(VMStateField.when(o -> true, VMStateField.array("a", "uint16", 2, o -> 3))));
    assertEquals(
        "", describe(VMStateField.when(o -> false, VMStateField.array("a", "uint16", 2, o -> 3))));
  }

  @Test
  void structuresThatLookTheSameAreDescribedOnce() {
    assertEquals(
        "{\"name\": \"s\", \"array_len\": 2, \"type\": \"struct\", "
            + PLAIN_STRUCT
            + ", \"size\": 1}",
        describe(structs(PLAIN, new Part(false), new Part(false))));
    assertEquals(
        "{\"name\": \"s\", \"type\": \"struct\", " + PLAIN_STRUCT + ", \"size\": 1}",
        describe(VMStateField.struct("s", PLAIN, o -> new Part(false))));
  }

  @Test
  void structuresWithSubsectionsAreDescribedEach() {
    String rich = "\"struct\": {\"vmsd_name\": \"rich\", \"version\": 3, \"fields\": [" + X + "]";
    assertEquals(
        "{\"name\": \"s\", \"index\": 0, \"type\": \"struct\", "
            + rich
            + ", \"subsections\": [{\"vmsd_name\": \"rich/more\", \"version\": 3, \"fields\": ["
            + X
            + "]}]}, \"size\": 17}, {\"name\": \"s\", \"type\": \"struct\", "
            + rich
            + "}, \"size\": 1}",
        describe(structs(RICH, new Part(true), new Part(false))));
  }

  @Test
  void elementsThatAreNoneAreDescribedAsSuch() {
    assertEquals(
        "{\"name\": \"s\", \"array_len\": 2, \"type\": \"nullptr\", \"size\": 1},"
            + " {\"name\": \"s\", \"type\": \"struct\", "
            + PLAIN_STRUCT
            + ", \"size\": 1}",
        describe(structs(PLAIN, null, null, new Part(false))));
  }

  @Test
  void aStructureOfAnEarlierVersionIsDescribedInTheField() {
    VMStateDescription<Part> later =
        new VMStateDescription<>(
            "later",
            3,
            1,
            List.of(
                VMStateField.of("x", "uint8", 1),
                VMStateField.since(3, VMStateField.<Part>of("y", "uint8", 1))),
            (part, out, version) -> out.int8(0),
            (part, in, version) -> in.int8());
    assertEquals(
        "{\"name\": \"s\", \"type\": \"vstruct\", \"vmsd_name\": \"later\", \"version\": 2,"
            + " \"fields\": ["
            + X
            + "], \"size\": 1}",
        describe(VMStateField.struct("s", later, 2, o -> new Part(false))));
  }

  @Test
  void elementsThatAreAllocatedAreDescribedEach() {
    String x = "\"type\": \"struct\", " + PLAIN_STRUCT + ", \"size\": 2}";
    assertEquals(
        "{\"name\": \"s\", \"index\": 0, " + x + ", {\"name\": \"s\", " + x,
        describe(
            VMStateField.allocated(
                "s", PLAIN, o -> new Part[] {new Part(false), new Part(false)})));
  }

  @Test
  void fieldsOfOneNameAreNumbered() {
    assertEquals(
        "{\"name\": \"u[0]\", \"type\": \"unused_buffer\", \"size\": 4},"
            + " {\"name\": \"u[1]\", \"type\": \"unused_buffer\", \"size\": 2}",
        describe(
            List.of(
                VMStateField.of("u", "unused_buffer", 4),
                VMStateField.of("u", "unused_buffer", 2))));
  }

  @Test
  void checksAreNotDescribed() {
    assertEquals(
        "{\"name\": \"l\", \"type\": \"qtailq\", \"size\": 5}",
        describe(
            List.of(
                VMStateField.check("it is so"),
                VMStateField.list(
                    "l", "qtailq", PLAIN, o -> List.of(new Part(false), new Part(false))))));
  }
}
