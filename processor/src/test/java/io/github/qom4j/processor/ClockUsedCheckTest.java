// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class ClockUsedCheckTest {
  @Test
  void neverUsed() {
    DeviceCompilation device =
        members(
                """
              @Clock ClockInput busClock;
            """)
            .checking("QOM-415")
            .reports(
                "2:3 [QOM-415] Nothing depends on clock \"bus-clock\": no code of Dev names"
                    + " busClock; use busClock.hz() or @OnClockUpdate, or drop it.");
    device.isCleanWith("busClock;", "busClock; @OnClockUpdate(\"bus-clock\") void change() {}");
    device.isCleanWith("busClock;", "busClock; long rate() { return busClock.hz(); }");
  }
}
