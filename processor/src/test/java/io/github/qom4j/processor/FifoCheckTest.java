// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;
import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class FifoCheckTest {
  private static final String REGISTERS =
      """
        interface Stat {
          int VALID = 1;
          int LEVEL = 0xf << 4;
        }
        @Register(offset = 0, name = "STAT", bits = Stat.class, access = RO) int stat;
        @Register(offset = 4, name = "CTRL", bits = Stat.class) short ctrl;
        @Register(offset = 8, name = "ROW", bits = Stat.class, count = 2) int[] row;
      """;

  private static DeviceCompilation fifo(String declaration) {
    return members(REGISTERS + declaration);
  }

  @Test
  void noFifo() {
    fifo("  @Fifo(depth = 4) int[] rx;\n")
        .reports("9:26 [QOM-332] rx is int[]; make it an IntFifo.")
        .isCleanWith("int[] rx", "io.github.qom4j.register.IntFifo rx");
  }

  @Test
  void noDepth() {
    fifo("  @Fifo(depth = 0) io.github.qom4j.register.IntFifo rx;\n")
        .reports("9:17 [QOM-332] rx has depth = 0; give 1 to 65536.")
        .isCleanWith("depth = 0", "depth = 65536");
  }

  @Test
  void bitsThatThereAreNot() {
    fifo("""
              @Fifo(depth = 8, filled = "STAT.VALD", full = "STATE.VALID", empty = "ROW.VALID", level = "STAT")
              io.github.qom4j.register.IntFifo rx;
            """)
        .reports(
            "9:29 [QOM-332] STAT has no bits \"VALD\". Did you mean \"VALID\"?",
            "9:49 [QOM-332] Dev has no register \"STATE\". Did you mean \"STAT\"?",
            "9:72 [QOM-332] rx needs ROW.VALID, which is a row; take one stored register.",
            "9:93 [QOM-332] STAT has no bits \"\".")
        .isCleanWith(
            "VALD",
            "VALID",
            "STATE.",
            "CTRL.",
            "ROW.VALID",
            "",
            "level = \"STAT\"",
            "level = \"STAT.LEVEL\"");
  }

  @Test
  void aLevelThatIsTooNarrow() {
    fifo("""
              @Fifo(depth = 16, level = "STAT.LEVEL") io.github.qom4j.register.IntFifo rx;
            """)
        .reports(
            "9:29 [QOM-332] rx holds up to 16 values, but STAT.LEVEL shows at most 15; widen it or lower the depth.")
        .isCleanWith("depth = 16", "depth = 15");
  }

  @Test
  void halfAThreshold() {
    fifo("""
              @Fifo(depth = 4, below = "STAT.VALID") io.github.qom4j.register.IntFifo rx;
              @Fifo(depth = 4, threshold = "CTRL.LEVEL") io.github.qom4j.register.IntFifo tx;
            """)
        .reports(
            "9:28 [QOM-332] rx has bits for a threshold but none is said; add threshold.",
            "10:32 [QOM-332] tx has a threshold that nothing shows; add reached or below.")
        .isCleanWith(
            "\"STAT.VALID\"", "\"STAT.VALID\", threshold = \"3\"",
            "4, threshold", "4, reached = \"CTRL.VALID\", threshold");
  }

  @Test
  void aThresholdThatSaysNothing() {
    fifo("""
              @Fifo(depth = 4, reached = "STAT.VALID", threshold = "5") io.github.qom4j.register.IntFifo rx;
              @Fifo(depth = 4, below = "CTRL.LEVEL", threshold = "0") io.github.qom4j.register.IntFifo tx;
            """)
        .reports(
            "9:56 [QOM-332] rx compares with 5 values, which it never holds; give 1 to 4.",
            "10:54 [QOM-332] tx compares with 0 values, which it always holds; give 1 to 4.")
        .isCleanWith("\"5\"", "\"4\"", "\"0\"", "\"1\"");
  }

  @Test
  void inABlock() {
    device(
            """
            @RegisterBlock(size = 8) class Dev {
              @Fifo(depth = 4) io.github.qom4j.register.IntFifo rx;
            }
            """)
        .reports(
            "2:3 [QOM-325] Dev is a block of registers, which has no such thing; declare it in the"
                + " device that has the block.")
        .isCleanWith("@Fifo(depth = 4) io.github.qom4j.register.IntFifo", "@VMStateField int");
  }
}
