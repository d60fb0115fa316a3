// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class RegisterOffsetCheckTest {
  @Test
  void negative() {
    members(
            """
              @Register(offset = -4, name = "CTRL") int control;
            """)
        .reports(
            "2:22 [QOM-305] CTRL lies at -4; offsets count from the start of the bank, from 0.")
        .isCleanWith("-4", "4");
  }

  @Test
  void misaligned() {
    members(
            """
              @Register(offset = 0x12, name = "CTRL") long control;
            """)
        .reports(
            "2:22 [QOM-305] CTRL lies at 0x12, which is no multiple of its 8 bytes; the"
                + " next one is 0x18.")
        .isCleanWith("0x12", "0x18");
  }

  @Test
  void outside() {
    members(
            """
              @Register(offset = 0x20, name = "CTRL") int control;
            """)
        .reports(
            "2:22 [QOM-305] CTRL takes bytes 0x20 to 0x23, but the bank has only 0x20"
                + " bytes; move it or enlarge the bank.")
        .isCleanWith("= 0x20, name", "= 0x1c, name");
  }
}
