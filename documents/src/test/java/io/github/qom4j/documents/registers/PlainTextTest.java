// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.registers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void textIsOneLineOfPrintableAscii() {
    assertEquals(
        "First. 'Quoted' - cafe, 5 U+20AC / what?",
        PlainText.line("First.\n\n\u201cQuoted\u201d \u2014 caf\u00e9,\n5 \u20ac \\ what???"));
  }

  @Test
  void notesFollowAsSentences() {
    assertEquals("Gear. Must not be 0.", PlainText.line("Gear", List.of("Must not be 0.")));
    assertEquals("Gear? Must not be 0.", PlainText.line("Gear?", List.of("Must not be 0.")));
    assertEquals("Must not be 0.", PlainText.line("", List.of("Must not be 0.")));
  }

  @Test
  void namesBecomeIdentifiers() {
    assertEquals("PHAROS_P48", PlainText.identifier("pharos-p48"));
    assertEquals("_8250_B", PlainText.identifier("8250.b"));
  }
}
