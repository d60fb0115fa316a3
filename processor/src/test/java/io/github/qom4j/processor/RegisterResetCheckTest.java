// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class RegisterResetCheckTest {
  @Test
  void beyondTheWidth() {
    members(
            """
              @Register(offset = 0, name = "CTRL", reset = 0x100000000L) int control;
            """)
        .reports(
            "2:48 [QOM-308] CTRL resets to 0x100000000, which does not fit its 32 bits; correct it, or make the register a long.")
        .isCleanWith("int control", "long control");
  }

  @Test
  void bitsThatAreNot() {
    members(
            """
              interface Ctrl {
                int EN = 1;
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class, reset = 3) int control;
              @Register(offset = 4, name = "DIV", mask = 0xff, reset = 0x1ff) int div;
            """)
        .reports(
            "5:67 [QOM-308] CTRL resets to 0x3 but has no bits 0x2; name them in its layout"
                + " or clear them.",
            "6:60 [QOM-308] DIV resets to 0x1ff but has no bits 0x100; add them to its mask or clear them.")
        .isCleanWith("reset = 3", "reset = 1", "0x1ff", "0xff");
  }

  @Test
  void noStorage() {
    members(
            """
              @Register(offset = 0, name = "DATA", reset = 1) @OnRead int read() { return 1; }
            """)
        .reports("2:48 [QOM-308] DATA has no storage that 0x1 could reset; drop reset.")
        .isCleanWith(", reset = 1", "");
  }

  @Test
  void theTypeThatHoldsIt() {
    members(
            """
              @Register(offset = 0, name = "A", reset = 0x100) byte a;
              @Register(offset = 2, name = "B", reset = 0x10000) short b;
              @Register(offset = 4, name = "C", reset = Long.MIN_VALUE) int c;
            """)
        .reports(
            "2:45 [QOM-308] A resets to 0x100, which does not fit its 8 bits; correct it, or make"
                + " the register a short.",
            "3:45 [QOM-308] B resets to 0x10000, which does not fit its 16 bits; correct it, or"
                + " make the register an int.",
            "4:49 [QOM-308] C resets to 0x8000000000000000, which does not fit its 32 bits; correct"
                + " it, or make the register a long.")
        .isCleanWith("0x100)", "0xff)", "0x10000", "0xffff", "Long.MIN_VALUE", "-1");
  }
}
