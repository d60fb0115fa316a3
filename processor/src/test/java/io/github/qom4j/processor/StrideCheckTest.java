// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;
import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class StrideCheckTest {
  @Test
  void noPowerOfTwo() {
    DeviceCompilation device =
        members(
                """
              @Register(offset = 0, name = "ROW", count = 2, stride = 12) int[] row;
            """)
            .checking("QOM-352")
            .reports(
                "2:59 [QOM-352] ROW has stride 12; hardware that selects by bits of the address has"
                    + " a power of two, such as 16. Compare with the data sheet.");
    device.isCleanWith("12", "16");
    device.isCleanWith(", stride = 12", "");
  }

  @Test
  void ofBlocks() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 0x20)
            class Dev extends SysBusDevice {
              @RegisterGroup(offset = 0, stride = 0xc, count = 2) Timer[] timers;

              @RegisterBlock(size = 8) static class Timer {
                @Register(offset = 0, name = "COUNT") int count;
              }
            }
            """)
        .checking("QOM-352")
        .reports(
            "3:39 [QOM-352] timers has stride 12; hardware that selects by bits of the address"
                + " has a power of two, such as 16. Compare with the data sheet.")
        .isCleanWith("0xc", "0x10");
  }
}
