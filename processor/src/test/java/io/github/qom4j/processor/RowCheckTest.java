// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class RowCheckTest {
  @Test
  void aStrideNarrowerThanTheRegister() {
    members(
            """
              @Register(offset = 0, name = "CMP", count = 4, stride = 2) int[] compare;
            """)
        .reports(
            "2:59 [QOM-321] CMP has stride = 2; its registers are 4 bytes wide, so give a multiple of that.")
        .isCleanWith("stride = 2", "stride = 8");
  }

  @Test
  void aStrideOfOneRegister() {
    members(
            """
              @Register(offset = 0, name = "CMP", stride = 8) int compare;
            """)
        .reports("2:48 [QOM-321] CMP has a stride but no count; say how many there are.")
        .isCleanWith("int compare", "int[] compare", "stride", "count = 2, stride");
  }

  @Test
  void aNegativeCount() {
    members(
            """
              @Register(offset = 0, name = "CMP", count = -1) int compare;
            """)
        .reports("2:47 [QOM-321] CMP has count = -1; a row has at least 1 register.")
        .isCleanWith(", count = -1", "");
  }

  @Test
  void aRowThatOverlaps() {
    members(
            """
              @Register(offset = 0, name = "CMP", count = 4, stride = 8) int[] compare;
              @Register(offset = 0x18, name = "CTRL") int control;
            """)
        .reports(
            "3:22 [QOM-306] CTRL at 0x18 to 0x1b overlaps CMP at 0x0 to 0x1b; the next free offset is 0x1c.")
        .isCleanWith("0x18", "0x1c");
  }
}
