// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.fields;

import org.junit.jupiter.api.Test;

class BoardMemberCheckTest {
  @Test
  void noPart() {
    fields(
            """
              @Mmio(0x1000) Uart uart;
              @Serial(0) @Connect(irq = 0, to = "uart") Uart other;
            """)
        .reports(
            "2:3 [QOM-804] uart is no part of the board; add @Part.",
            "3:3 [QOM-804] other is no part of the board; add @Part.")
        .isCleanWith(
            "@Mmio(0x1000) Uart",
            "@Mmio(0x1000) @Part Uart",
            "@Connect(irq = 0, to = \"uart\") Uart",
            "@Part Uart");
  }

  @Test
  void twoRoles() {
    fields(
            """
              @Part @Ram(name = "a", base = 0) MemoryRegion ram;
            """)
        .reports("2:9 [QOM-804] ram is @Part and @Ram; make it two fields.")
        .isCleanWith("@Part ", "");
  }

  @Test
  void otherClasses() {
    fields(
            """
              @Ram(name = "a", base = 0) byte[] ram;
              @ClockSource(hz = 1) ClockInput clock;
            """)
        .reports(
            "2:3 [QOM-804] ram is byte[]; memory is a MemoryRegion.",
            "3:3 [QOM-804] clock is ClockInput; a clock is a ClockOutput.")
        .isCleanWith("byte[]", "MemoryRegion", "ClockInput clock", "ClockOutput clock");
  }
}
