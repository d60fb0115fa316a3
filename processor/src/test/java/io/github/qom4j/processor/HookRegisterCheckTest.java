// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class HookRegisterCheckTest {
  @Test
  void aTypo() {
    members(
            """
              @Register(offset = 0, name = "CTRL") int control;
              @OnWrite("CTLR") int write(int value) { return value; }
            """)
        .reports("3:12 [QOM-314] Dev has no register \"CTLR\". Did you mean \"CTRL\"?")
        .isCleanWith("CTLR", "CTRL");
  }

  @Test
  void nothingNear() {
    members(
            """
              @Register(offset = 0, name = "CTRL") int control;
              @OnRead("STATUS") int read() { return 0; }
            """)
        .reports("3:11 [QOM-314] Dev has no register \"STATUS\".")
        .isCleanWith("STATUS", "CTRL");
  }

  @Test
  void noName() {
    members(
            """
              @Register(offset = 0, name = "CTRL") int control;
              @OnRead int read() { return 0; }
            """)
        .reports(
            "3:3 [QOM-314] @OnRead of read() names no register, and the method has no"
                + " @Register of its own; name one.")
        .isCleanWith("@OnRead", "@OnRead(\"CTRL\")");
  }

  @Test
  void oneOfAList() {
    members(
            """
              @Register(offset = 0, name = "A") int a;
              @Register(offset = 4, name = "CTRL") int b;
              @AfterWrite({"A", "CTRLL"}) void changed() {}
            """)
        .reports("4:21 [QOM-314] Dev has no register \"CTRLL\". Did you mean \"CTRL\"?")
        .isCleanWith("CTRLL", "CTRL");
  }
}
