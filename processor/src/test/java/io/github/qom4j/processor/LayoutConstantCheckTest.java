// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class LayoutConstantCheckTest {
  @Test
  void otherTypes() {
    members(
            """
              interface Ctrl {
                int EN = 1 << 0;
                Object IRQ = 1 << 1;
                short DMA = 1 << 2;
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
            """)
        .reports(
            "4:12 [QOM-360] Ctrl.IRQ is of type Object, so it names no bits of CTRL; make it int or"
                + " long.",
            "5:11 [QOM-360] Ctrl.DMA is of type short, so it names no bits of CTRL; make it int or"
                + " long.")
        .isCleanWith("Object", "int", "short", "long");
  }

  @Test
  void noConstant() {
    members(
            """
              interface Ctrl {
                int EN = 1 << 0;
                int IRQ = Integer.parseInt("2");
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
            """)
        .reports(
            "4:9 [QOM-360] Ctrl.IRQ is not constant, so it names no bits of CTRL; give it a constant"
                + " value.")
        .isCleanWith("Integer.parseInt(\"2\")", "2");
  }
}
