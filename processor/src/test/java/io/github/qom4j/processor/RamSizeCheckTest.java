// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.fields;

import org.junit.jupiter.api.Test;

class RamSizeCheckTest {
  @Test
  void noSizes() {
    fields(
            """
              @Ram(name = "a", base = 0, size = -1) MemoryRegion a;
              @Ram(name = "b", base = 0, min = 0, max = 4096) MemoryRegion b;
              @Ram(name = "c", base = 4096, min = 4096, max = 1024) MemoryRegion c;
            """)
        .reports(
            "2:37 [QOM-813] a has -1 bytes; give 1 to 2147483647, or 0 for as many as the user says.",
            "3:36 [QOM-813] b has 0 to 4096 bytes, so no user can size it; give 1 or more, and "
                + "max no less.",
            "4:39 [QOM-813] c has 4096 to 1024 bytes, so no user can size it; give 1 or more, "
                + "and max no less.")
        .isCleanWith(
            "size = -1",
            "size = 1",
            "min = 0",
            "min = 1",
            "base = 0, min",
            "base = 16384, min",
            "max = 1024",
            "max = 8192");
  }
}
