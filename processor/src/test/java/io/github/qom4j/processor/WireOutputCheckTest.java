// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.fields;

import org.junit.jupiter.api.Test;

class WireOutputCheckTest {
  @Test
  void unknownLines() {
    fields(
            """
              @Part @SetProperty(name = "num-inputs", value = "8") Sink gic;
              @Part @Connect(irq = 2, to = "gic") Uart a;
              @Part @Connect(irq = 1, count = 2, to = "gic", input = 1) Uart b;
              @Part @Connect(irq = 0, count = 0, to = "gic", input = 3) Uart c;
              @Part @Connect(irq = 0, to = "gic", input = 4) Sink d;
            """)
        .reports(
            "3:24 [QOM-814] Uart has no interrupt line 2: its numbers are 0 to 1.",
            "4:35 [QOM-814] Uart has no interrupt line 2: its numbers are 0 to 1.",
            "5:35 [QOM-814] 0 lines are connected; give 1 or more.",
            "6:24 [QOM-814] Sink has no interrupt line 0: it has none.")
        .isCleanWith(
            "irq = 2",
            "irq = 1",
            "irq = 1, count",
            "irq = 0, count",
            "count = 0",
            "count = 1",
            "@Connect(irq = 0, to = \"gic\", input = 4) ",
            "");
  }

  @Test
  void unknownOutputs() {
    fields(
            """
              @Part @SetProperty(name = "num-inputs", value = "8") Sink gic;
              @Part @Connect(output = "redy", to = "gic") Uart a;
              @Part @Connect(to = "gic", input = 1) Uart b;
              @Part @Connect(output = "ready", number = 1, to = "gic", input = 2) Uart c;
              @Part @Connect(irq = 0, number = -1, to = "gic", input = 3) Uart d;
              @Part @Connect(output = "ready", number = -1, to = "gic", input = 3) Uart e;
            """)
        .reports(
            "3:27 [QOM-814] Uart has no outputs \"redy\". Did you mean \"ready\"?",
            "4:9 [QOM-814] Uart has no output 0: it has none without a name; interrupt lines "
                + "are connected with \"irq\".",
            "5:45 [QOM-814] Uart has no output \"ready\" 1: its only number is 0.",
            "7:45 [QOM-814] Uart has no output \"ready\" -1: its only number is 0.")
        .isCleanWith(
            "redy",
            "ready",
            "@Connect(to",
            "@Connect(irq = 0, to",
            "number = 1, ",
            "",
            "@Connect(output = \"ready\", number = -1, to = \"gic\", input = 3) ",
            "");
  }
}
