// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class TimerArmedCheckTest {
  @Test
  void neverArmed() {
    members(
            """
              @VMStateField Timer watchdog;
              @OnExpire("watchdog") void bark() {}
            """)
        .checking("QOM-414")
        .reports(
            "3:13 [QOM-414] bark() never runs: no code of Dev names watchdog, so that nothing"
                + " arms it; call watchdog.arm(...), or drop both.")
        .isCleanWith("bark() {}", "bark() {} void feed() { watchdog.arm(now() + 1); }");
  }
}
