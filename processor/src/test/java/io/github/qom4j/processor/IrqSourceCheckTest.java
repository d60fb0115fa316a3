// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class IrqSourceCheckTest {
  @Test
  void noSource() {
    members(
            """
              @Irq(mask = 1) IrqLine line;
            """)
        .reports(
            "2:15 [QOM-402] line has a mask, but Dev has no @IrqSource to take it from; add"
                + " one, or drop the mask.")
        .isCleanWith("(mask = 1)", "");
  }

  @Test
  void noMask() {
    members(
            """
              @Irq IrqLine line;
              @IrqSource int source() { return 0; }
            """)
        .reports(
            "3:3 [QOM-402] source() raises nothing: no @Irq of Dev has a mask; add one, or drop @IrqSource.")
        .isCleanWith("@Irq ", "@Irq(mask = 1) ");
  }

  @Test
  void twoSources() {
    members(
            """
              @Irq(mask = 1) IrqLine line;
              @IrqSource int source() { return 0; }
              @IrqSource int other() { return 0; }
            """)
        .reports(
            "4:3 [QOM-402] source() and other() are both @IrqSource; make them one, its"
                + " bits raise all lines.")
        .isCleanWith("  @IrqSource int other() { return 0; }\n", "");
  }

  @Test
  void theSignature() {
    members(
            """
              @Irq(mask = 1) IrqLine line;
              @IrqSource boolean source() { return true; }
            """)
        .reports(
            "3:22 [QOM-402] \"boolean source()\" is no @IrqSource; write \"int source()\","
                + " or long for more than 32 bits.")
        .isCleanWith("boolean source() { return true; }", "long source() { return 1; }");
  }

  @Test
  void registers() {
    members(
            """
              @Irq(mask = 1) IrqLine line;
              @Register(offset = 0, name = "MASK") int mask;
              @IrqSource(after = {"MAKS", "MASK", "MASK"}) int source() { return 0; }
            """)
        .reports(
            "4:23 [QOM-402] Dev has no register \"MAKS\". Did you mean \"MASK\"?",
            "4:39 [QOM-402] @IrqSource of source() names MASK twice; once is enough.")
        .isCleanWith("{\"MAKS\", \"MASK\", \"MASK\"}", "\"MASK\"");
  }
}
