// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.fields;

import org.junit.jupiter.api.Test;

class PartMapCheckTest {
  @Test
  void noPlace() {
    fields(
            """
              @Part Uart uart;
              @Part @Mmio(0) Uart other;
            """)
        .checking("QOM-820")
        .reports(
            "2:3 [QOM-820] uart has registers, 0x1000 bytes, that the board puts nowhere, so"
                + " that the guest cannot reach them; add @Mmio.")
        .isCleanWith("@Part Uart", "@Part @Mmio(0x1000) Uart");
  }

  @Test
  void aMethodMayMapIt() {
    fields(
            """
              @Part Uart uart;
              @Wire void map() {}
            """)
        .checking("QOM-820")
        .isClean();
  }
}
