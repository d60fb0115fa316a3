// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class VMStateNameCheckTest {
  @Test
  void oneNameTwice() {
    members(
            """
              @VMStateField int count;
              @VMStateField("count") int total;
            """)
        .reports(
            "3:17 [QOM-503] Fields count and total are both \"count\" in section \"dev\";"
                + " give one another name.")
        .isCleanWith("(\"count\")", "");
  }

  @Test
  void theNameOfARegister() {
    members(
            """
              @VMStateField("control") int mode;
              @Register(offset = 0, name = "CTRL") int control;
            """)
        .reports(
            "3:44 [QOM-503] Fields mode and control are both \"control\" in section"
                + " \"dev\"; give one another name.")
        .isCleanWith("\"control\"", "\"mode\"");
  }
}
