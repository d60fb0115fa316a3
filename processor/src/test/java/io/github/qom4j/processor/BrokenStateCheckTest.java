// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class BrokenStateCheckTest {
  @Test
  void nothingSaysWhy() {
    members(
            """
              @Broken("") int count;
            """)
        .reports(
            "2:11 [QOM-522] count is lost when the device migrates, but nothing says why; give the"
                + " reason.")
        .isCleanWith("\"\"", "\"No version of the section has it yet.\"");
  }
}
