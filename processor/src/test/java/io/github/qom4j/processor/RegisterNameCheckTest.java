// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class RegisterNameCheckTest {
  @Test
  void noIdentifier() {
    members(
            """
              @Register(offset = 0, name = "LCR-H") int lcr;
            """)
        .reports(
            "2:32 [QOM-307] \"LCR-H\" is no register name: it needs a letter or _, then letters, digits and _; write \"LCR_H\".")
        .isCleanWith("LCR-H", "LCR_H");
  }

  @Test
  void oneNameTwice() {
    members(
            """
              @Register(offset = 0, name = "A") @OnRead int a() { return 0; }
              @Register(offset = 4, name = "A") @OnRead int b() { return 0; }
            """)
        .reports(
            "3:32 [QOM-307] The registers at 0x0 and 0x4 are both named A; hooks could not tell them apart, so give one another name.")
        .isCleanWith("4, name = \"A\"", "4, name = \"B\"");
  }
}
