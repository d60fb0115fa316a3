// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class LayoutUnusedCheckTest {
  private static DeviceCompilation warned(String members) {
    return members(members).checking("QOM-362");
  }

  @Test
  void theNameWithoutThatOfAllRegisters() {
    warned(
            """
              interface LineCr { int FEN = 1 << 4; }
              @Register(offset = 0, name = "UARTDR") int dr;
              @Register(offset = 4, name = "UARTLINE_CR") int lcr;
            """)
        .reports(
            "4:3 [QOM-362] UARTLINE_CR has no bits with names, but LineCr names bits and is called"
                + " as it is; add bits = LineCr.class, or rename the interface.")
        .isCleanWith("\"UARTLINE_CR\"", "\"UARTLINE_CR\", bits = LineCr.class");
  }

  @Test
  void anotherName() {
    warned(
            """
              interface Cr { int FEN = 1 << 4; }
              @Register(offset = 0, name = "UARTDR") int dr;
              @Register(offset = 4, name = "UARTLCR") int lcr;
            """)
        .isClean();
  }

  @Test
  void noLayout() {
    warned(
            """
              interface Ctrl { void start(); }
              @Register(offset = 0, name = "CTRL") int ctrl;
            """)
        .isClean();
  }
}
