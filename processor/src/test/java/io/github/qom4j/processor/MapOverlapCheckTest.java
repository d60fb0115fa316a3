// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.fields;

import org.junit.jupiter.api.Test;

class MapOverlapCheckTest {
  @Test
  void overlappingRegisters() {
    fields(
            """
              @Part @Mmio(0x1000) Uart a;
              @Part @Mmio(0x1800) Uart b;
              @Part @Mmio(0x2000) Uart c;
            """)
        .reports(
            "3:15 [QOM-812] b at 0x1800 to 0x27ff overlaps a at 0x1000 to 0x1fff; move one "
                + "(0x3000 is free) or give one a higher priority.")
        .isCleanWith("0x1800", "0x3000");
  }

  @Test
  void registersInMemory() {
    fields(
            """
              @Ram(name = "a", base = 0x4000_0000, size = 0x10_0000) MemoryRegion ram;
              @Part @Mmio(0x400f_f000L) Uart uart;
            """)
        .reports(
            "3:15 [QOM-812] uart at 0x400ff000 to 0x400fffff overlaps ram at 0x40000000 to "
                + "0x400fffff; move one (0x40100000 is free) or give one a higher priority.")
        .isCleanWith("@Mmio(0x400f_f000L)", "@Mmio(value = 0x400f_f000L, priority = 1)");
  }

  @Test
  void memoryOfTheUsersSize() {
    fields(
            """
              @Ram(name = "a", base = 0) MemoryRegion ram;
              @Part @Mmio(0x1000_0000) Uart uart;
            """)
        .reports(
            "3:15 [QOM-812] uart at 0x10000000 to 0x10000fff overlaps ram at 0x0 to "
                + "0x3fffffff; move one (0x40000000 is free) or give one a higher priority.")
        .isCleanWith("base = 0", "base = 0, max = 0x1000_0000");
  }
}
