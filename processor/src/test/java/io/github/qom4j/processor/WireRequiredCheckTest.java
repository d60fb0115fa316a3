// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.fields;

import org.junit.jupiter.api.Test;

class WireRequiredCheckTest {
  @Test
  void nothingIsDone() {
    fields(
            """
              @Part @SetProperty(name = "num-inputs", value = "8") Sink gic;
              @Part Picky picky;
              @ClockSource(hz = 1000) ClockOutput slow;
            """)
        .reports(
            "3:3 [QOM-817] picky needs property \"size\" set; add @SetProperty.",
            "3:3 [QOM-817] picky needs property \"sink\" set; add @Link.",
            "3:3 [QOM-817] picky needs clock \"clk\" fed; add @Clocked(input = \"clk\", by = "
                + "...).",
            "3:3 [QOM-817] picky needs interrupt line 0 (lines) connected; add @Connect(irq = "
                + "0, to = ...).",
            "3:3 [QOM-817] picky needs output 0 (ready) connected; add @Connect(output = "
                + "\"ready\", number = 0, to = ...).")
        .isCleanWith(
            "@Part Picky",
            "@Part @SetProperty(name = \"size\", value = \"1\") @Link(property = \"sink\", to = \"gic\")\n@Clocked(input = \"clk\", by = \"slow\") @Connect(irq = 0, count = 2, to = \"gic\")\n@Connect(output = \"ready\", to = \"gic\", input = 2) Picky");
  }

  @Test
  void halfIsDone() {
    fields(
            """
              @Part @SetProperty(name = "num-inputs", value = "8") Sink gic;
              @Part @SetProperty(name = "size", value = "1") @Link(property = "sink", to = "gic")
              @Clocked(input = "clk", by = "slow") @Connect(irq = 0, to = "gic") Picky picky;
              @ClockSource(hz = 1000) ClockOutput slow;
            """)
        .reports(
            "3:3 [QOM-817] picky needs interrupt line 1 (lines) connected; add @Connect(irq = "
                + "1, to = ...).",
            "3:3 [QOM-817] picky needs output 0 (ready) connected; add @Connect(output = "
                + "\"ready\", number = 0, to = ...).")
        .isCleanWith("@ClockSource", "@Wire void wire() {}\n@ClockSource");
  }
}
