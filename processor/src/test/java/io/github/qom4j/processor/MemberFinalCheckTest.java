// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class MemberFinalCheckTest {
  @Test
  void aFinalProperty() {
    members(
            """
              @Property final String id = "x";
            """)
        .reports("2:26 [QOM-108] id is final, so Dev_Qom cannot set it; drop \"final\".")
        .isCleanWith("final String id = \"x\"", "String id");
  }

  @Test
  void aFinalRegister() {
    members(
            """
              @Register(offset = 0, name = "CTRL") @VMStateField final int control = 0;
            """)
        .reports("2:64 [QOM-108] control is final, so Dev_Qom cannot set it; drop \"final\".")
        .isCleanWith("final int control = 0", "int control");
  }

  @Test
  void finalState() {
    members(
            """
              @VMStateField final boolean busy = true;
              @VMStateField final int[] fifo = new int[4];
            """)
        .reports("2:31 [QOM-108] busy is final, so Dev_Qom cannot set it; drop \"final\".")
        .isCleanWith("final boolean", "boolean");
  }

  @Test
  void finalWiring() {
    members(
            """
              @Irq final IrqLine line = null;
              @Clock final ClockInput clk = null;
            """)
        .reports(
            "2:22 [QOM-108] line is final, so Dev_Qom cannot set it; drop \"final\".",
            "3:27 [QOM-108] clk is final, so Dev_Qom cannot set it; drop \"final\".")
        .isCleanWith(
            "final IrqLine line = null",
            "IrqLine line",
            "final ClockInput clk = null",
            "ClockInput clk");
  }
}
