// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.fields;

import org.junit.jupiter.api.Test;

class ClockUseCheckTest {
  @Test
  void noUse() {
    fields(
            """
              @ClockSource(hz = 1) ClockOutput clock;
              @ClockSource(hz = 2) ClockOutput other;
              @Part @Mmio(0) @Clocked(input = "clk", by = "other") Uart uart;
            """)
        .checking("QOM-821")
        .reports(
            "2:36 [QOM-821] clock feeds nothing; add @Clocked(input = ..., by = \"clock\") to"
                + " a part, or drop it.")
        .isCleanWith("@ClockSource(hz = 1) ClockOutput clock;", "");
  }

  @Test
  void aMethodMayUseIt() {
    fields(
            """
              @ClockSource(hz = 1) ClockOutput clock;
              @Wire void feed() {}
            """)
        .checking("QOM-821")
        .isClean();
  }
}
