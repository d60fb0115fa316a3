// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class StructMemberCheckTest {
  private static final String MEMBER =
      " [QOM-533] Part is a structure of state, where this has no effect; declare it in the device"
          + " that has the structure.";

  @Test
  void whatOnlyDevicesHave() {
    device(
            """
            @VMState class Part {
              @Property int size;
              @Register(offset = 0, name = "CTRL") int control;
              @Irq IrqLine irq;
              @Realize void start() {}
              @OnWrite("CTRL") int write(int value) { return value; }
              @OnExpire("timer") void tick() {}
              @VMStateField Timer timer;
            }
            """)
        .reports(
            "2:3" + MEMBER,
            "3:3" + MEMBER,
            "4:3" + MEMBER,
            "5:3" + MEMBER,
            "6:12" + MEMBER,
            "7:13" + MEMBER)
        .isCleanWith(
            "@Property",
            "@VMStateField",
            "@Register(offset = 0, name = \"CTRL\")",
            "@VMStateField",
            "@Irq IrqLine irq;",
            "",
            "@Realize ",
            "",
            "@OnWrite(\"CTRL\") ",
            "",
            "@OnExpire(\"timer\") ",
            "");
  }

  @Test
  void aForgottenType() {
    device(
            """
            @VMState class Dev extends Device {
              @VMStateField int count;
            }
            """)
        .reports(
            "1:1 [QOM-104] @VMState has no effect, because Dev has no @QomType; add"
                + " @QomType(\"...\").")
        .isCleanWith("@VMState class", "@QomType(\"dev\") class");
  }

  @Test
  void unexplainedFields() {
    device(
            """
            @VMState class Part {
              int left;
            }
            """)
        .reports(
            "2:7 [QOM-106] left is not migrated, configured or explained; add @VMStateField if it is"
                + " state, or else @Property, @Derived, @Elsewhere, @Immutable or @Broken; a"
                + " constant is static final.")
        .isCleanWith("int left", "@VMStateField int left");
  }
}
