// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class RegisterNoHookCheckTest {
  @Test
  void aMethodThatIsNoHook() {
    members(
            """
              @Register(offset = 0, name = "DATA") int read() { return 1; }
            """)
        .reports(
            "2:3 [QOM-309] DATA is a register without storage, so read() must do what an"
                + " access does; add @OnRead or @OnWrite, or move @Register to a field.")
        .isCleanWith("int read", "@OnRead int read");
  }
}
