// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.fields;

import org.junit.jupiter.api.Test;

class MapRegionCheckTest {
  @Test
  void unknownRegions() {
    fields(
            """
              @Part @Mmio(value = 0, region = 1) Uart a;
              @Part @Mmio(value = 0x2000, region = -1) Uart b;
            """)
        .reports(
            "2:35 [QOM-811] Uart has no region 1: its only region is 0.",
            "3:40 [QOM-811] Uart has no region -1: its only region is 0.")
        .isCleanWith("region = 1", "region = 0", "region = -1", "region = 0");
  }

  @Test
  void noRegions() {
    fields(
            """
              @Part @Mmio(0x1000) Sink sink;
            """)
        .reports(
            "2:15 [QOM-811] sink is Sink, which is no system-bus device and has no regions; "
                + "drop @Mmio.")
        .isCleanWith("@Mmio(0x1000) ", "");
  }

  @Test
  void oneRegionTwice() {
    fields(
            """
              @Part @Mmio(0x1000) @Mmio(0x2000) Uart uart;
            """)
        .reports("2:29 [QOM-811] Region 0 of uart is mapped already; map another or drop one.")
        .isCleanWith("@Mmio(0x2000) ", "");
  }

  @Test
  void tooHigh() {
    fields(
            """
              @Part @Mmio(0x8000_0000_0000_0000L) Uart uart;
              @Ram(name = "a", base = -4096) MemoryRegion ram;
            """)
        .reports(
            "2:15 [QOM-811] Address 0x8000000000000000 is too high: addresses are less than "
                + "2^63.",
            "3:27 [QOM-811] Address 0xfffffffffffff000 is too high: addresses are less than "
                + "2^63.")
        .isCleanWith("0x8000_0000_0000_0000L", "0x1000", "-4096", "4096 * 4096");
  }
}
