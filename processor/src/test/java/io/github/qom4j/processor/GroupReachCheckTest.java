// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class GroupReachCheckTest {
  @Test
  void misalignedRegisters() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 0x20)
            class Dev extends SysBusDevice {
              @RegisterGroup(offset = 2, stride = 8, count = 1) Timer[] first;
              @RegisterGroup(offset = 0x10, stride = 10, count = 1) Timer[] second;

              @RegisterBlock(size = 8) static class Timer {
                @Register(offset = 0, name = "COUNT") int count;
              }
            }
            """)
        .reports(
            "3:27 [QOM-348] first has offset 0x2, but its blocks have registers of 4 bytes,"
                + " which lie at multiples of that; take one.",
            "4:42 [QOM-348] second has stride 0xa, but its blocks have registers of 4 bytes,"
                + " which lie at multiples of that; take one.")
        .isCleanWith(
            "offset = 2,", "offset = 4,",
            "stride = 10", "stride = 12");
  }

  @Test
  void aBigEndianBank() {
    DeviceCompilation device =
        device(
                """
            @QomType("dev") @RegisterBank(size = 0x20, bigEndian = true)
            class Dev extends SysBusDevice {
              @RegisterGroup(offset = 0, stride = 8, count = 2) Timer[] timers;

              @RegisterBlock(size = 8) static class Timer {
                @Register(offset = 0, name = "COUNT") int count;
              }
            }
            """)
            .reports(
                "3:3 [QOM-349] timers lies in a big-endian bank, but the registers of blocks are"
                    + " little-endian; declare rows of registers instead.");
    device.isCleanWith(", bigEndian = true", "");
    device.isCleanWith("int count", "byte count");
  }

  @Test
  void behindTheEnd() {
    DeviceCompilation device =
        device(
                """
            @QomType("dev") @RegisterBank(size = 0x20)
            class Dev extends SysBusDevice {
              @VMStateField int present;
              @RegisterGroup(offset = 8, stride = 8, count = 4, length = "present") Timer[] timers;

              @RegisterBlock(size = 8) static class Timer {
                @Register(offset = 0, name = "COUNT") int count;
              }
            }
            """)
            .checking("QOM-351")
            .reports(
                "4:27 [QOM-351] timers has up to 4 repeats, but only 3 of them lie in the bank of"
                    + " 0x20 bytes; no guest reaches the others: enlarge the bank, or have fewer.");
    device.isCleanWith("count = 4", "count = 3");
    device.isCleanWith("size = 0x20", "size = 0x28");
  }

  @Test
  void excused() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 0x20)
            class Dev extends SysBusDevice {
              @VMStateField int present;
              @SuppressWarnings("QOM-351")
              @RegisterGroup(offset = 8, stride = 8, count = 4, seen = "present") Timer[] timers;

              @RegisterBlock(size = 8) static class Timer {
                @Register(offset = 0, name = "COUNT") int count;
              }
            }
            """)
        .checking("QOM-351")
        .isClean();
  }
}
