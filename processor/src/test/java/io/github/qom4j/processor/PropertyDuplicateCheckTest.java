// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class PropertyDuplicateCheckTest {
  @Test
  void oneNameTwice() {
    members(
            """
              @Property("size") int size;
              @Property("size") int bytes;
            """)
        .reports(
            "3:13 [QOM-203] Fields size and bytes are both property \"size\"; give one"
                + " another name.")
        .isCleanWith("(\"size\") int bytes", " int bytes");
  }
}
