// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class TimerMadeCheckTest {
  @Test
  void noMethodWaits() {
    device(
            """
            @QomType("dev")
            class Dev extends Device {
              @VMStateField Timer timer;
              @ResetHold void start() { timer.arm(1); }
            }
            """)
        .with("-Aqom4j.lint=none", "-Aqom4j.lint.errors=QOM-121")
        .onlyWithJavac("Eclipse does not show what methods do")
        .reports(
            "3:23 [QOM-121] timer is null, as no method of Dev waits for it and none makes it;"
                + " add a method with @OnExpire(\"timer\").")
        .isCleanWith(
            "void start() {", "void start() { timer = addTimer(ClockType.VIRTUAL, () -> {});");
  }

  @Test
  void madeByHand() {
    device(
            """
            @QomType("dev")
            class Dev extends Device {
              @VMStateField Timer first = addTimer(ClockType.VIRTUAL, () -> {});
              @VMStateField Timer second;
              Dev() { this.second = addTimer(ClockType.VIRTUAL, () -> {}); }
            }
            """)
        .with("-Aqom4j.lint=none", "-Aqom4j.lint.errors=QOM-121")
        .isClean();
  }
}
