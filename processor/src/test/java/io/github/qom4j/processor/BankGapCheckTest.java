// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class BankGapCheckTest {
  @Test
  void gaps() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 0x20)
            class Dev extends SysBusDevice {
              @Register(offset = 0x00, name = "CTRL") int control;
              @Register(offset = 0x08, name = "ROW", count = 2, stride = 8) int[] row;
            }
            """)
        .checking("QOM-350")
        .reports(
            "1:38 [QOM-350] No register lies at 0x4 to 0x7, 0xc to 0xf, 0x14 to 0x1f: an access"
                + " there is a guest error; compare with the data sheet.")
        .isCleanWith(
            "\"ROW\", count = 2, stride = 8", "\"ROW\", count = 6",
            "offset = 0x08", "offset = 0x04",
            "size = 0x20", "size = 0x1c");
  }

  @Test
  void many() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 0x30)
            class Dev extends SysBusDevice {
              @Register(offset = 0x00, name = "ROW", count = 6, stride = 8) int[] row;
            }
            """)
        .checking("QOM-350")
        .reports(
            "1:38 [QOM-350] No register lies at 0x4 to 0x7, 0xc to 0xf, 0x14 to 0x17, 0x1c to"
                + " 0x1f and 2 more: an access there is a guest error; compare with the data"
                + " sheet.")
        .isCleanWith(
            "stride = 8", "stride = 4",
            "size = 0x30", "size = 0x18");
  }

  @Test
  void blocksAndIdentification() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 0x20) @IdRegisters({1, 2})
            class Dev extends SysBusDevice {
              @RegisterGroup(offset = 8, stride = 8, count = 2) Timer[] timers;
              @Register(offset = 0, name = "CTRL") long control;
              @RegisterBlock(size = 8) static class Timer {
                @Register(offset = 0, name = "COUNT") int count;
              }
            }
            """)
        .checking("QOM-350")
        .isClean();
  }
}
