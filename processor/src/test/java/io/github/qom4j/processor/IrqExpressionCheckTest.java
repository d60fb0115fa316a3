// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class IrqExpressionCheckTest {
  @Test
  void anUnknownRegister() {
    members(
            """
              interface Status { int RX = 1; int TX = 2; }
              @Register(offset = 0, name = "STATUS", bits = Status.class) int status;
              @Register(offset = 4, name = "CTRL", bits = Status.class) int control;
              @Register(offset = 8, name = "ROW", count = 2) int[] row;
              @Irq(when = "STATS.RX & CTRL") IrqLine line;
            """)
        .reports("6:15 [QOM-407] Dev has no register \"STATS\". Did you mean \"STATUS\"?")
        .isCleanWith("STATS", "STATUS");
  }

  @Test
  void unknownBits() {
    members(
            """
              interface Status { int RX = 1; int TX = 2; }
              @Register(offset = 0, name = "STATUS", bits = Status.class) int status;
              @Register(offset = 4, name = "CTRL", bits = Status.class) int control;
              @Register(offset = 8, name = "ROW", count = 2) int[] row;
              @Irq(when = "STATUS.RY | CTRL.TX") IrqLine line;
            """)
        .reports("6:15 [QOM-407] STATUS has no bits \"RY\". Did you mean \"RX\"?")
        .isCleanWith("RY", "RX");
  }

  @Test
  void anEndTooSoon() {
    members(
            """
              interface Status { int RX = 1; int TX = 2; }
              @Register(offset = 0, name = "STATUS", bits = Status.class) int status;
              @Register(offset = 4, name = "CTRL", bits = Status.class) int control;
              @Register(offset = 8, name = "ROW", count = 2) int[] row;
              @Irq(when = "STATUS.RX &") IrqLine line;
            """)
        .reports(
            "6:15 [QOM-407] line has an expression in which it ends where a register is expected; write for example \"STATUS.RX & CTRL.RXEN\".")
        .isCleanWith("RX &", "RX & !(CTRL | STATUS.TX)");
  }

  @Test
  void aForeignSign() {
    members(
            """
              interface Status { int RX = 1; int TX = 2; }
              @Register(offset = 0, name = "STATUS", bits = Status.class) int status;
              @Register(offset = 4, name = "CTRL", bits = Status.class) int control;
              @Register(offset = 8, name = "ROW", count = 2) int[] row;
              @Irq(when = "STATUS.RX + 1") IrqLine line;
            """)
        .reports(
            "6:15 [QOM-407] line has an expression in which \"+ 1\" is not understood; write for example \"STATUS.RX & CTRL.RXEN\".")
        .isCleanWith(" + 1", "");
  }

  @Test
  void aMissingParenthesis() {
    members(
            """
              interface Status { int RX = 1; int TX = 2; }
              @Register(offset = 0, name = "STATUS", bits = Status.class) int status;
              @Register(offset = 4, name = "CTRL", bits = Status.class) int control;
              @Register(offset = 8, name = "ROW", count = 2) int[] row;
              @Irq(when = "(STATUS.RX | CTRL") IrqLine line;
            """)
        .reports(
            "6:15 [QOM-407] line has an expression in which a \")\" is missing; write for example \"STATUS.RX & CTRL.RXEN\".")
        .isCleanWith("| CTRL\"", "| CTRL)\"");
  }

  @Test
  void severalLines() {
    members(
            """
              interface Status { int RX = 1; int TX = 2; }
              @Register(offset = 0, name = "STATUS", bits = Status.class) int status;
              @Register(offset = 4, name = "CTRL", bits = Status.class) int control;
              @Register(offset = 8, name = "ROW", count = 2) int[] row;
              @Irq(when = "STATUS", count = 2) IrqLine[] line;
            """)
        .reports(
            "6:15 [QOM-407] line has an expression, which drives one line; make it one IrqLine, no mask.")
        .isCleanWith("\"STATUS\", count = 2", "\"STATUS\"", "IrqLine[]", "IrqLine");
  }

  @Test
  void aRow() {
    members(
            """
              interface Status { int RX = 1; int TX = 2; }
              @Register(offset = 0, name = "STATUS", bits = Status.class) int status;
              @Register(offset = 4, name = "CTRL", bits = Status.class) int control;
              @Register(offset = 8, name = "ROW", count = 2) int[] row;
              @Irq(when = "ROW & CTRL") IrqLine line;
            """)
        .reports("6:15 [QOM-407] line depends on ROW, which is a row; take one stored register.")
        .isCleanWith("ROW & ", "STATUS & ");
  }

  @Test
  void anEdgeOfNothing() {
    members(
            """
              interface Status { int RX = 1; int TX = 2; }
              @Register(offset = 0, name = "STATUS", bits = Status.class) int status;
              @Register(offset = 4, name = "CTRL", bits = Status.class) int control;
              @Register(offset = 8, name = "ROW", count = 2) int[] row;
              @Irq(trigger = Trigger.RISING) IrqLine line;
            """)
        .reports("6:3 [QOM-407] line has a trigger but no expression; add when = \"...\".")
        .isCleanWith("trigger", "when = \"STATUS.RX\", trigger");
  }
}
