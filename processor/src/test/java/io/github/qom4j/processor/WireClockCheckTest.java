// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.fields;

import org.junit.jupiter.api.Test;

class WireClockCheckTest {
  @Test
  void unknownClocks() {
    fields(
            """
              @ClockSource(hz = 0) ClockOutput slow;
              @Part @Clocked(input = "clok", by = "slow") Uart a;
              @Part @Clocked(input = "clk", by = "slwo") Uart b;
            """)
        .reports(
            "2:21 [QOM-818] Clock slow has 0 Hz; give 1 or more.",
            "3:26 [QOM-818] Uart has no clock input \"clok\". Did you mean \"clk\"?",
            "4:38 [QOM-818] Dev has no clock \"slwo\". Did you mean \"slow\"?")
        .isCleanWith("hz = 0", "hz = 1", "clok", "clk", "slwo", "slow");
  }

  @Test
  void fedTwice() {
    fields(
            """
              @ClockSource(hz = 1000) ClockOutput slow;
              @Part @Clocked(input = "clk", by = "slow") @Clocked(input = "clk", by = "slow") Uart uart;
            """)
        .reports("3:63 [QOM-818] Clock input \"clk\" of uart is fed already; drop one.")
        .isCleanWith("@Clocked(input = \"clk\", by = \"slow\") @C", "@C");
  }
}
