// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class ClockTypeCheckTest {
  @Test
  void noClock() {
    members(
            """
              @Clock("clk") long clock;
            """)
        .reports("2:22 [QOM-403] Clock input \"clk\" is long; use ClockInput.")
        .isCleanWith("long", "ClockInput");
  }
}
