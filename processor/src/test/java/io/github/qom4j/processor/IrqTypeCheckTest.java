// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class IrqTypeCheckTest {
  @Test
  void noLine() {
    members(
            """
              @Irq boolean line;
            """)
        .reports(
            "2:16 [QOM-401] Interrupt line line is boolean; use IrqLine, or IrqLine[] for"
                + " several.")
        .isCleanWith("boolean", "IrqLine");
  }
}
