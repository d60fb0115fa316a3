// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class HookTwiceCheckTest {
  @Test
  void twoReadHooks() {
    members(
            """
              @Register(offset = 0, name = "DATA") @OnRead int read() { return 0; }
              @OnRead("DATA") int peek() { return 0; }
            """)
        .reports("3:11 [QOM-316] DATA has two @OnRead hooks, read() and peek(); make them one.")
        .isCleanWith("  @OnRead(\"DATA\") int peek() { return 0; }\n", "");
  }

  @Test
  void oneNameTwice() {
    members(
            """
              @Register(offset = 0, name = "CTRL") int control;
              @AfterWrite({"CTRL", "CTRL"}) void changed() {}
            """)
        .reports("3:24 [QOM-316] @AfterWrite of changed() names CTRL twice; once is enough.")
        .isCleanWith("{\"CTRL\", \"CTRL\"}", "\"CTRL\"");
  }
}
