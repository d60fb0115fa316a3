// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class ResetAcceptedCheckTest {
  @Test
  void valuesOfBits() {
    members(
            """
              enum Mode { OFF, SLOW, FAST }
              interface Ctrl {
                @Bits(forbidden = {0, 7}, reset = 7) int GEAR = 0x7;
                @Bits(values = Mode.class, reset = 3) int MODE = 0x3 << 4;
                @Bits(min = 2, max = 5, reset = 1) int LOW = 0x7 << 8;
                @Bits(min = 2, max = 5, reset = 6) int HIGH = 0x7 << 12;
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
            """)
        .checking("QOM-335")
        .reports(
            "4:46 [QOM-335] Ctrl.GEAR resets to 0x7, which the guest must not write; correct"
                + " one of them.",
            "5:47 [QOM-335] Ctrl.MODE resets to 0x3, which none of its 3 constants stands for;"
                + " correct one of them.",
            "6:44 [QOM-335] Ctrl.LOW resets to 0x1, less than its min of 0x2; correct one of"
                + " them.",
            "7:44 [QOM-335] Ctrl.HIGH resets to 0x6, more than its max of 0x5; correct one of"
                + " them.")
        .isCleanWith(
            "reset = 7", "reset = 6",
            "reset = 3", "reset = 2",
            "reset = 1", "reset = 2",
            "reset = 6", "reset = 5");
  }

  @Test
  void valueOfTheRegister() {
    members(
            """
              interface Clock {
                @Bits(max = 59) int MINUTE = 0x3f;
              }
              @Register(offset = 0, name = "CLOCK", bits = Clock.class, reset = 60) int clock;
            """)
        .checking("QOM-335")
        .reports(
            "5:69 [QOM-335] Clock.MINUTE resets to 0x3c, more than its max of 0x3b; correct one"
                + " of them.")
        .isCleanWith("= 60", "= 59");
  }

  /** What the guest has to set before use resets to 0 as a rule. */
  @Test
  void zero() {
    members(
            """
              interface Ctrl {
                @Bits(min = 1) int DIV = 0xf;
                @Bits(forbidden = 0) int GEAR = 0x7 << 4;
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
            """)
        .checking("QOM-335")
        .isClean();
  }
}
