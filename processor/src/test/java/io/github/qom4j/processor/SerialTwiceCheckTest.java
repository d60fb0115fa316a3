// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.fields;

import org.junit.jupiter.api.Test;

class SerialTwiceCheckTest {
  @Test
  void oneNumber() {
    fields(
            """
              @Part @Mmio(0) @Serial(1) Uart uart;
              @Part @Mmio(0x1000) @Serial(0) Uart other;
              @Part @Mmio(0x2000) @Serial(1) Uart third;
            """)
        .reports(
            "4:31 [QOM-822] uart and third both are serial port 1, which one device can be;"
                + " give one another number.")
        .isCleanWith("@Mmio(0) @Serial(1)", "@Mmio(0) @Serial(2)");
  }
}
