// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class LayoutOverlapCheckTest {
  @Test
  void sharedBits() {
    members(
            """
              interface Ctrl {
                int MODE = 3 << 4;
                int LEVEL = 3 << 5;
                int ALL = MODE | LEVEL;
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
            """)
        .reports(
            "4:9 [QOM-312] Ctrl.LEVEL = 0x60 and MODE = 0x30 share bits 0x20, and neither"
                + " is a group of others; give each its own.")
        .isCleanWith("3 << 5", "3 << 6");
  }

  @Test
  void oneMaskTwice() {
    members(
            """
              interface Ctrl {
                int EN = 1;
                int ENABLE = 1;
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
            """)
        .reports(
            "4:9 [QOM-312] Ctrl.ENABLE = 0x1 and EN = 0x1 share bits 0x1, and neither is a"
                + " group of others; give each its own.")
        .isCleanWith("ENABLE = 1", "ENABLE = 2");
  }
}
