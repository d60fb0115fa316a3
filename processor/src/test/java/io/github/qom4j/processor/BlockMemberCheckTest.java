// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class BlockMemberCheckTest {
  @Test
  void aLineOfABlock() {
    device(
            """
            @RegisterBlock(size = 4) class Channel {
              @Irq IrqLine line;
              @Register(offset = 0, name = "CTRL") int control;
            }
            """)
        .reports(
            "2:3 [QOM-325] Channel is a block of registers, which has no such thing; declare it in the device that has the block.")
        .isCleanWith("@Irq IrqLine line;", "");
  }

  @Test
  void hooksOfMigration() {
    device(
            """
            @RegisterBlock(size = 4) class Channel {
              @Register(offset = 0, name = "CTRL") int control;
              @PreLoad void prepare() {}
              @PostLoad void check(int version) {}
              @PreSave void gather() {}
              @PostSave void drop() {}
            }
            """)
        .isClean();
  }
}
