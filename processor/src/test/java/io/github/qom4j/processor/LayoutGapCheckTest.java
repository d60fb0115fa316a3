// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class LayoutGapCheckTest {
  @Test
  void aHole() {
    members(
            """
              interface Ctrl {
                int EN = 1;
                int MODE = 0x15;
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
              @Register(offset = 4, name = "CTRL2", bits = Ctrl.class) int control2;
            """)
        .reports(
            "4:9 [QOM-311] Ctrl.MODE = 0x15 leaves out bits 0xa between its lowest and"
                + " highest; split it, or combine named constants for a group.")
        .isCleanWith("0x15", "7 << 2");
  }

  @Test
  void noBits() {
    members(
            """
              interface Ctrl {
                int NONE = 0;
                int EN = 1;
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
            """)
        .reports(
            "3:9 [QOM-311] Ctrl.NONE is 0, a mask without bits; give it its bits or move it"
                + " out of the layout.")
        .isCleanWith("    int NONE = 0;\n", "");
  }
}
