// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class LayoutWidthCheckTest {
  @Test
  void aWideMask() {
    members(
            """
              interface Ctrl {
                long EN = 1L << 32;
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
            """)
        .reports(
            "5:51 [QOM-313] Ctrl.EN = 0x100000000 has bits beyond the 32 of CTRL; correct"
                + " it, or make the register a long.")
        .isCleanWith("int control", "long control");
  }

  @Test
  void aWideListOfBits() {
    members(
            """
              @Register(offset = 0, name = "CTRL", mask = 0x1ffffffffL) int control;
            """)
        .reports(
            "2:47 [QOM-313] mask = 0x1ffffffff has bits beyond the 32 of CTRL; correct it, or make the register a long.")
        .isCleanWith("0x1ffffffffL", "0xffffffffL");
  }
}
