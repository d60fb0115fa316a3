// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class RegisterUsedCheckTest {
  @Test
  void nothingDepends() {
    members(
            """
              interface Ctrl {
                int EN = 1;
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
              @Register(offset = 4, name = "DIV", access = WO) byte div;
              @Register(offset = 8, name = "ROW", count = 2) int[] row;
            """)
        .checking("QOM-355")
        .reports(
            "5:3 [QOM-355] CTRL keeps what is written to it, but nothing depends on it; if so,"
                + " name its bits in a layout and mark them @Unmodelled, so that their use is"
                + " logged.",
            "6:3 [QOM-355] DIV keeps what is written to it, but nothing depends on it; if so,"
                + " name its bits in a layout and mark them @Unmodelled, so that their use is"
                + " logged.",
            "7:3 [QOM-355] ROW keeps what is written to it, but nothing depends on it; if so,"
                + " name its bits in a layout and mark them @Unmodelled, so that their use is"
                + " logged.")
        .isCleanWith(
            "int EN", "@Unmodelled int EN",
            "access = WO", "access = RO",
            "int[] row;", "int[] row; int first() { return row[0]; }");
  }

  @Test
  void whatDepends() {
    members(
            """
              interface Stat {
                int RX = 1;
              }
              @Register(offset = 0x00, name = "CTRL") int control;
              @Register(offset = 0x04, name = "LEVEL", bits = Level.class) int level;
              @Register(offset = 0x08, name = "STAT", bits = Stat.class) int status;
              @Register(offset = 0x0c, name = "GO") int go;
              interface Level {
                int AT = 7;
              }
              @Irq(when = "CTRL") IrqLine irq;
              @Fifo(depth = 4, reached = "STAT.RX", threshold = "LEVEL.AT") io.github.qom4j.register.IntFifo rx;
              @AfterWrite("GO") void start() {}
            """)
        .checking("QOM-355")
        .isClean();
  }
}
