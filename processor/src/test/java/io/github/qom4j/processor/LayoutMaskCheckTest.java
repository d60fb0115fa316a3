// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class LayoutMaskCheckTest {
  @Test
  void bitsOutsideTheMask() {
    members(
            """
              interface Ctrl {
                int EN = 1;
                int LEVEL = 0xf << 6;
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class, mask = 0xff) int control;
            """)
        .reports(
            "6:66 [QOM-333] mask = 0xff leaves out bits 0x300 of Ctrl.LEVEL, so CTRL does not"
                + " store them; drop mask, the layout says which bits there are.")
        .isCleanWith(", mask = 0xff", "");
  }

  @Test
  void noBits() {
    members(
            """
              @Register(offset = 0, name = "DIV", mask = 0) int div;
            """)
        .reports("2:46 [QOM-333] mask = 0 leaves DIV no bits; give those it has, or drop mask.")
        .isCleanWith("mask = 0", "mask = 0xff");
  }
}
