// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class ClockNameCheckTest {
  @Test
  void oneNameTwice() {
    members(
            """
              @Clock("clk") ClockInput fast;
              @Clock("clk") ClockInput slow;
            """)
        .reports(
            "3:10 [QOM-406] Fields fast and slow are both clock \"clk\"; give one another name.")
        .isCleanWith("(\"clk\") ClockInput slow", " ClockInput slow");
  }

  @Test
  void upperCase() {
    members(
            """
              @Clock("CLK") ClockInput clock;
            """)
        .reports(
            "2:10 [QOM-406] \"CLK\" is no clock name: it needs a lower-case letter, then lower-case letters, digits and single hyphens; write \"clk\".")
        .isCleanWith("CLK", "clk");
  }
}
