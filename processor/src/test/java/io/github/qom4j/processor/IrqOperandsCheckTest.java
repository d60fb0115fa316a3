// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class IrqOperandsCheckTest {
  @Test
  void statusBitsThatNothingEnables() {
    DeviceCompilation device =
        members(
                """
              interface Stat {
                @Bits(W1C) int RX = 1;
                @Bits(W1C) int TX = 2;
                @Bits(RO) int BUSY = 0x80;
              }
              interface Enable {
                int RX = 1;
              }
              @Irq(when = "STAT & IE") IrqLine irq;
              @Register(offset = 0, name = "STAT", bits = Stat.class) int status;
              @Register(offset = 4, name = "IE", bits = Enable.class) int enable;
            """)
            .checking("QOM-412")
            .reports(
                "10:15 [QOM-412] irq is high where both have a bit, but STAT has bits 0x2 that IE"
                    + " lacks: they never raise it; give both the same.");
    device.isCleanWith("Enable.class", "Stat.class");
    device.isCleanWith("int RX = 1;\n  }\n  @Irq", "int RX = 1;\n    int TX = 2;\n  }\n  @Irq");
  }

  @Test
  void enableBitsOfNoStatus() {
    members(
            """
              interface Stat {
                @Bits(W1C) int RX = 1;
              }
              interface Enable {
                int RX = 1;
                int LINK = 8;
              }
              @Irq(when = "STAT & IE") IrqLine irq;
              @Register(offset = 0, name = "STAT", bits = Stat.class) int status;
              @Register(offset = 4, name = "IE", bits = Enable.class) int enable;
            """)
        .checking("QOM-412")
        .onlyWithJavac("Eclipse does not show whether code names the bit")
        .reports(
            "9:15 [QOM-412] irq is high where both have a bit, but IE has bits 0x8 that STAT"
                + " lacks: they enable nothing; give both the same.")
        .isCleanWith(
            "LINK = 8",
            "TX = 0x10",
            "@Bits(W1C) int RX = 1;",
            "@Bits(W1C) int RX = 1; @Bits(W1C) int TX = 0x10;");
  }

  @Test
  void bitsOfOtherUse() {
    members(
            """
              interface Stat {
                @Bits(W1C) int RX = 1;
              }
              interface Ctrl {
                int RX = 1;
                int RUN = 8;
              }
              @Irq(when = "STAT & CTRL") IrqLine irq;
              @Register(offset = 0, name = "STAT", bits = Stat.class) int status;
              @Register(offset = 4, name = "CTRL", bits = Ctrl.class) int control;
              boolean isRunning() { return (control & Ctrl.RUN) != 0; }
            """)
        .checking("QOM-412")
        .isClean()
        .isCleanWith("Stat.class", "Stat.class, mask = -1");
  }

  @Test
  void bitsThatAreNotStored() {
    members(
            """
              interface Ctrl {
                @Bits(PULSE) int START = 1;
                int RUNNING = 2;
              }
              @Irq(when = "CTRL.START") IrqLine irq;
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
              @OnWrite("CTRL") int start(int written) { return written | Ctrl.RUNNING; }
            """)
        .checking("QOM-413")
        .reports(
            "6:15 [QOM-413] irq depends on CTRL.START, which is PULSE and so never stored: it"
                + " counts as 0; let the write hook set bits that are.")
        .isCleanWith("CTRL.START", "CTRL.RUNNING");
  }
}
