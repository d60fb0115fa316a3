// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class EnumPartialCheckTest {
  @Test
  void valuesWithoutAConstant() {
    members(
            """
              enum Mode { OFF, SLOW, FAST }
              enum Speed { STOP, A, B, C, D }
              interface Ctrl {
                @Bits(values = Mode.class) int MODE = 0x3;
                @Bits(values = Speed.class) int SPEED = 0x7 << 4;
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
            """)
        .checking("QOM-347")
        .reports(
            "5:36 [QOM-347] Ctrl.MODE can be 0x3, but its enum ends with FAST: to write that is"
                + " a guest error. Add constants if the data sheet has them.",
            "6:37 [QOM-347] Ctrl.SPEED can be 0x5 to 0x7, but its enum ends with D: to write"
                + " that is a guest error. Add constants if the data sheet has them.")
        .isCleanWith(
            "SLOW, FAST", "SLOW, FAST, RESERVED",
            "C, D }", "C, D, E, F, G }");
  }
}
