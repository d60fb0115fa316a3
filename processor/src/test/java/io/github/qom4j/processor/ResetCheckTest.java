// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class ResetCheckTest {
  @Test
  void otherDevicesInTheFirstPhase() {
    device(
            """
            @QomType("dev")
            class Dev extends SysBusDevice {
              @Irq IrqLine line;
              @ResetEnter void stop() { tell(); }
              @ResetEnter void forget() { memory().write(0, 4, 0); }
              private void tell() { line.lower(); }
            }
            """)
        .with("-Aqom4j.lint=none", "-Aqom4j.lint.errors=QOM-122")
        .onlyWithJavac("Eclipse does not show what methods do")
        .reports(
            "4:3 [QOM-122] stop() runs in the first phase of a reset, when other devices still"
                + " have their old state, but calls line.lower(); do that in a method with @ResetHold.",
            "5:3 [QOM-122] forget() runs in the first phase of a reset, when other devices"
                + " still have their old state, but calls memory(); do that in a method with"
                + " @ResetHold.")
        .isCleanWith("@ResetEnter", "@ResetHold");
  }

  @Test
  void stateOfItsOwnInTheFirstPhase() {
    device(
            """
            @QomType("dev")
            class Dev extends SysBusDevice {
              @Irq IrqLine line;
              @VMStateField Timer timer;
              @ResetEnter void stop() { timer.cancel(); }
              @ResetHold void lower() { line.lower(); }
              @OnExpire("timer") void expire() {}
            }
            """)
        .with("-Aqom4j.lint=none", "-Aqom4j.lint.errors=QOM-122")
        .isClean();
  }

  @Test
  void stateThatIsNotSet() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 4)
            class Dev extends SysBusDevice {
              @Register(offset = 0, name = "A") int a;
              @VMStateField final int[] queue = new int[4];
              @VMStateField int count;
              @VMStateField Timer timer;
              @Clock @VMStateField ClockInput clock;
              @ResetHold void clear() { clearAll(); }
              private void clearAll() { count = 0; }
              @OnExpire("timer") void expire() {}
            }
            """)
        .with("-Aqom4j.lint=none", "-Aqom4j.lint.errors=QOM-123")
        .onlyWithJavac("Eclipse does not show what methods do")
        .reports(
            "4:29 [QOM-123] queue keeps its value over a reset, as nothing that a reset runs"
                + " assigns it; if it should not, assign it in a method with @ResetHold.",
            "6:23 [QOM-123] timer keeps its value over a reset, as nothing that a reset runs"
                + " assigns it; if it should not, assign it in a method with @ResetHold.")
        .isCleanWith("count = 0;", "count = queue[0] = 0; timer.cancel();");
  }
}
