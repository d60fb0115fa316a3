// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class PulseCheckTest {
  @Test
  void nothingSeesIt() {
    members(
            """
              interface Ctrl {
                int EN = 1;
                @Bits(PULSE) int START = 2;
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
            """)
        .reports(
            "4:22 [QOM-323] Ctrl.START is PULSE, which is not stored, and nothing sees it written; add @OnWrite(\"CTRL\").")
        .isCleanWith(
            "int control;", "int control; @OnWrite(\"CTRL\") int start(int v) { return v; }");
  }

  @Test
  void itResetsToOne() {
    members(
            """
              interface Ctrl {
                @Bits(value = PULSE, reset = 1) int START = 2;
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
              @OnWrite("CTRL") int start(int value) { return value; }
            """)
        .reports(
            "3:41 [QOM-323] Ctrl.START is PULSE, which reads 0, so it cannot reset to 0x1; drop reset.")
        .isCleanWith("reset = 1", "reset = 0");
  }

  @Test
  void aTypoInItsHook() {
    members(
            """
              interface Ctrl {
                @Bits(PULSE) int START = 2;
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
              @OnWrite("CTLR") int start(int value) { return value; }
            """)
        .reports("6:12 [QOM-314] Dev has no register \"CTLR\". Did you mean \"CTRL\"?")
        .isCleanWith("CTLR", "CTRL");
  }
}
