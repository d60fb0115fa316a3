// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class LineDrivenCheckTest {
  @Test
  void linesThatNobodyDrives() {
    DeviceCompilation device =
        members(
                """
              @Irq IrqLine bell;
              @GpioOut("lamp") IrqLine lamp;
            """)
            .checking("QOM-410")
            .reports(
                "2:3 [QOM-410] Nothing drives bell: no code of Dev names it; set it, or give it"
                    + " when or a mask, or drop it.",
                "3:3 [QOM-410] Nothing drives lamp: no code of Dev names it; set it, or drop it.");
    device.isCleanWith(
        "IrqLine bell;", "IrqLine bell; void ring() { bell.raise(); }",
        "lamp;", "lamp; class Part { void light() { lamp.raise(); } }");
    device.isCleanWith(
        "@Irq", "@Irq(when = \"CTRL\") ",
        "lamp;",
            "lamp; @Register(offset = 0, name = \"CTRL\") int control; void light() { this.lamp.raise(); }");
  }

  @Test
  void aSourceThatNobodyAsks() {
    DeviceCompilation device =
        members(
                """
              @Irq(mask = 1) IrqLine bell;
              @Register(offset = 0, name = "CTRL") int control;
              @IrqSource int pending() { return control; }
            """)
            .checking("QOM-410")
            .reports(
                "4:3 [QOM-410] Nothing asks pending() which lines are high but resets: name"
                    + " registers in after, or call updateIrqs() where its value changes.");
    device.isCleanWith("@IrqSource", "@IrqSource(after = \"CTRL\")");
    device.isCleanWith(
        "pending() {",
        "pending() { return control; } @Realize void start() { updateIrqs(); } int more() {");
  }

  @Test
  void whatOthersCanDo() {
    members(
            """
              @Irq IrqLine bell;
              @Realize void start() { java.util.Objects.requireNonNull(Dev.this); }
            """)
        .checking("QOM-410")
        .isClean();
  }
}
