// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class IrqAfterCheckTest {
  private static final String DEVICE =
      """
        @Irq(mask = 1) IrqLine line;
        @Register(offset = 0, name = "STAT", access = AccessPolicy.RO) int status;
        @Register(offset = 4, name = "MASK") int mask;
        @IrqSource int source() { return pending(); }
        private int pending() { return status & mask; }
      """;

  private static DeviceCompilation warned(String members) {
    return members(members).checking("QOM-461").onlyWithJavac("it does not show code");
  }

  @Test
  void nothingFollowsAWrite() {
    warned(DEVICE)
        .reports(
            "5:3 [QOM-461] source() reads mask, but no line follows a write of MASK; add it: after ="
                + " \"MASK\".")
        .isCleanWith("@IrqSource", "@IrqSource(after = \"MASK\")");
  }

  @Test
  void aHookFollows() {
    warned(DEVICE + "  @AfterWrite(\"MASK\") void follow() { updateIrqs(); }\n").isClean();
  }

  @Test
  void oneViewOfTheFieldIsEnough() {
    warned(
            """
              @Irq(mask = 1) IrqLine line;
              @Register(offset = 0, name = "SET", access = AccessPolicy.W1S)
              @Register(offset = 4, name = "CLEAR", access = AccessPolicy.W1C)
              int status;
              @IrqSource(after = "CLEAR") int source() { return status; }
            """)
        .isClean();
  }
}
