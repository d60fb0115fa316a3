// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class FieldUnexplainedCheckTest {
  @Test
  void aFieldWithoutAnnotation() {
    members(
            """
              private static int made;
              final int depth = 4;
              int count;
            """)
        .reports(
            "4:7 [QOM-106] count is neither migrated nor configured nor wiring; add"
                + " @VMStateField or @Register, @Property, @Irq, @GpioOut or @Clock, say @Derived or"
                + " @Immutable, or make it static final.")
        .isCleanWith("int count", "@VMStateField int count");
  }
}
