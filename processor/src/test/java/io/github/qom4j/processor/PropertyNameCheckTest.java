// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class PropertyNameCheckTest {
  @Test
  void upperCase() {
    members(
            """
              @Property("Size") int size;
            """)
        .reports(
            "2:13 [QOM-202] \"Size\" is no property name: it needs a lower-case letter, then lower-case letters, digits and single hyphens; write \"size\".")
        .isCleanWith("\"Size\"", "\"size\"");
  }

  @Test
  void aNameThatFollowsFromTheField() {
    members(
            """
              @Property int fifo_size;
            """)
        .reports(
            "2:3 [QOM-202] \"fifo_size\" is no property name: it needs a lower-case letter, then lower-case letters, digits and single hyphens; write \"fifo-size\".")
        .isCleanWith("fifo_size", "fifoSize");
  }
}
