// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class IrqLinesCheckTest {
  @Test
  void twoMasksOfOneLine() {
    members(
            """
              @Irq(mask = {1, 2}) IrqLine line;
              @IrqSource int source() { return 0; }
            """)
        .reports("2:15 [QOM-405] line is one line but declares 2; make it an IrqLine[].")
        .isCleanWith("IrqLine", "IrqLine[]");
  }

  @Test
  void severalInOne() {
    members(
            """
              @Irq(count = 3) IrqLine line;
            """)
        .reports("2:16 [QOM-405] line is one line but declares 3; make it an IrqLine[].")
        .isCleanWith("IrqLine", "IrqLine[]");
  }

  @Test
  void noLines() {
    members(
            """
              @Irq(count = 0) IrqLine[] lines;
            """)
        .reports("2:16 [QOM-405] lines has count = 0; it needs at least 1.")
        .isCleanWith("count = 0", "count = 1");
  }

  @Test
  void countAndMasks() {
    members(
            """
              @Irq(count = 3, mask = {1, 2}) IrqLine[] lines;
              @IrqSource int source() { return 0; }
            """)
        .reports("2:16 [QOM-405] lines has count = 3 but 2 masks; drop count, each mask is a line.")
        .isCleanWith("count = 3, ", "");
  }

  @Test
  void anEmptyMask() {
    members(
            """
              @Irq(mask = {1, 0}) IrqLine[] lines;
              @IrqSource int source() { return 0; }
            """)
        .reports(
            "2:19 [QOM-405] lines has mask 0, so nothing ever raises line 1 of it; give it"
                + " bits.")
        .isCleanWith("{1, 0}", "{1, 1 << 31}");
  }

  @Test
  void aMaskBeyondTheSource() {
    members(
            """
              @Irq(mask = 1L << 32) IrqLine line;
              @IrqSource int source() { return 0; }
            """)
        .reports(
            "2:18 [QOM-405] line has mask 0x100000000, beyond the 32 bits its @IrqSource"
                + " returns; let that return long.")
        .isCleanWith("int source", "long source");
  }

  @Test
  void oneMaskTwice() {
    members(
            """
              @Irq(mask = {1, 2, 1}) IrqLine[] lines;
              @IrqSource int source() { return 3; }
            """)
        .checking("QOM-462")
        .reports(
            "2:22 [QOM-462] Another line has mask 0x1 as well, so the two are always alike; give this"
                + " one its own, or drop it.")
        .isCleanWith("2, 1}", "2, 4}");
  }
}
