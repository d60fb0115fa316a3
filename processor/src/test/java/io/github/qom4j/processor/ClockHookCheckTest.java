// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class ClockHookCheckTest {
  @Test
  void aTypo() {
    members(
            """
              @Clock("clk") ClockInput clock;
              @OnClockUpdate("clok") void tick() {}
            """)
        .reports("3:18 [QOM-404] Dev has no clock input \"clok\". Did you mean \"clk\"?")
        .isCleanWith("clok", "clk");
  }

  @Test
  void noClockNear() {
    members(
            """
              @OnClockUpdate("clk") void tick() {}
            """)
        .reports(
            "2:18 [QOM-404] Dev has no clock input \"clk\"; declare it with @Clock, or drop the hook.")
        .isCleanWith("  @OnClockUpdate(\"clk\") void tick() {}\n", "");
  }
}
