// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qom4j.documents.TestDocuments;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryTest {
  private static final Library LIBRARY = TestDocuments.library();
  private static final DeviceDocument CHILD =
      LIBRARY.merged(LIBRARY.device("test-child").orElseThrow());

  @Test
  void aTypeHasWhatItsAncestorsHave() {
    assertEquals("A child.", CHILD.description());
    assertEquals(
        List.of("chardev", "channels", "bias", "model-name", "partner", "depth"),
        CHILD.properties().stream().map(PropertyDocument::name).toList());
    assertEquals("8", CHILD.properties().get(1).defaultValue(), "its own stands for its parent's");
    assertEquals(
        List.of("control", "window"), CHILD.banks().stream().map(BankDocument::name).toList());
    assertEquals("test-device", CHILD.section().orElseThrow().name());
  }

  @Test
  void linesComeAfterThoseOfTheParent() {
    assertEquals(
        List.of(0, 1, 2, 3), CHILD.interrupts().stream().map(InterruptDocument::line).toList());
  }

  @Test
  void identificationIsThatOfTheNearest() {
    assertEquals(
        List.of(new IdentificationDocument(0x3f8, 0x22)), CHILD.banks().get(0).identification());
    assertEquals(9, CHILD.banks().get(0).registers().size());
  }

  @Test
  void registersOfGroupsLieOneAfterTheOther() {
    List<PlacedRegister> registers = LIBRARY.registers(CHILD.banks().get(0));
    assertEquals(9 + 8 * 2, registers.size());
    PlacedRegister last = registers.get(registers.size() - 1);
    assertEquals("channel[7].WORD", last.name());
    assertEquals(0x100 + 7 * 0x40 + 0x10, last.offset());
  }

  /** A library that refers to itself, as no compiler would let it. */
  @Test
  void aLoopOfParentsEnds() {
    DeviceDocument a = child("a", "b");
    Library loop = new Library(List.of(a, child("b", "a")), List.of());
    assertEquals(List.of("b"), loop.ancestors(a).stream().map(DeviceDocument::name).toList());
  }

  private static DeviceDocument child(String name, String parent) {
    return new DeviceDocument(
        name,
        DeviceKind.DEVICE,
        name,
        false,
        parent,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
