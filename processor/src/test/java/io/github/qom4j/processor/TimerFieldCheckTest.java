// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class TimerFieldCheckTest {
  @Test
  void noTimer() {
    members(
            """
              @VMStateField int count;
              @OnExpire("tick") void lost() {}
              @OnExpire("count") void counted() {}
            """)
        .reports(
            "3:13 [QOM-409] Dev has no field \"tick\"; add \"@VMStateField Timer tick;\".",
            "4:13 [QOM-409] count is int, which does not expire; use Timer.")
        .isCleanWith("int count;", "Timer count; @VMStateField Timer tick;");
  }

  @Test
  void twoHooksOfOneTimer() {
    members(
            """
              @VMStateField Timer tick;
              @OnExpire("tick") void first() {}
              @OnExpire("tick") void second() {}
            """)
        .reports(
            "4:13 [QOM-409] tick runs first() already when it expires; call second() from there.")
        .isCleanWith("@OnExpire(\"tick\") void second", "void second");
  }

  @Test
  void aHookThatTakesSomething() {
    members(
            """
              @VMStateField Timer tick;
              @OnExpire(value = "tick", clock = TimerClock.REALTIME) void late(int by) {}
            """)
        .reports(
            "3:63 [QOM-107] \"void late(int)\" cannot be called by @OnExpire, which has no arguments and takes no result; write \"void late()\".")
        .isCleanWith("int by", "");
  }
}
