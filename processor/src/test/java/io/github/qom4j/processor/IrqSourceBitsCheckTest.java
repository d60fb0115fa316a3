// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class IrqSourceBitsCheckTest {
  @Test
  void bitsWithoutALine() {
    DeviceCompilation device =
        members(
                """
              interface Int {
                int RX = 1;
                int TX = 2;
                int OVERRUN = 4;
                int ALL = RX | TX;
              }
              @Irq(mask = {Int.ALL, Int.RX}) IrqLine[] lines;
              @Register(offset = 4, name = "EN") int enabled;
              @Register(offset = 0, name = "MIS", bits = Int.class) @OnRead @IrqSource(after = "EN")
              int pending() { return enabled; }
            """)
            .checking("QOM-411")
            .reports(
                "10:65 [QOM-411] MIS shows OVERRUN of Int, which is in no line's mask and so never"
                    + " raises one; add it to a mask.");
    device.isCleanWith("ALL = RX | TX", "ALL = RX | TX | OVERRUN");
    device.isCleanWith(", bits = Int.class", "");
  }

  @Test
  void bitsWithoutASource() {
    members(
            """
              interface Int {
                int RX = 1;
                int TX = 2;
              }
              @Irq(mask = {Int.RX, Int.TX, 4}) IrqLine[] lines;
              @Register(offset = 4, name = "EN") int enabled;
              @Register(offset = 0, name = "MIS", bits = Int.class) @OnRead @IrqSource(after = "EN")
              int pending() { return enabled; }
            """)
        .checking("QOM-411")
        .reports(
            "6:32 [QOM-411] lines has mask bits 0x4, which MIS, the source of interrupts, does"
                + " not have: they raise nothing; name them in Int or correct the mask.")
        .isCleanWith(", 4", "");
  }
}
