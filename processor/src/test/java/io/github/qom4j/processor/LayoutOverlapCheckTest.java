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
            "4:9 [QOM-312] Ctrl.LEVEL = 0x60 and MODE = 0x30 share bits 0x20; give each its"
                + " own, or write a group with the names of its parts.")
        .isCleanWith("3 << 5", "3 << 6");
  }

  @Test
  void aNumberIsNoGroup() {
    members(
            """
              interface Ctrl {
                int EN = 1 << 0;
                int IRQ = 1 << 1;
                int MODE = 3 << 0;
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
            """)
        .onlyWithJavac("it does not show code")
        .reports(
            "5:9 [QOM-312] Ctrl.MODE = 0x3 and EN = 0x1 share bits 0x1; give each its own, or"
                + " write a group with the names of its parts.")
        .isCleanWith("3 << 0", "EN | IRQ");
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
            "4:9 [QOM-312] Ctrl.ENABLE = 0x1 and EN = 0x1 share bits 0x1; give each its own, or"
                + " write a group with the names of its parts.")
        .isCleanWith("ENABLE = 1", "ENABLE = 2");
  }
}
