// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.fields;

import org.junit.jupiter.api.Test;

class WireInputCheckTest {
  @Test
  void unknownPart() {
    fields(
            """
              @Part @SetProperty(name = "num-inputs", value = "8") Sink gic;
              @Part @Connect(irq = 0, to = "gik") Uart uart;
            """)
        .reports("3:32 [QOM-815] Dev has no part \"gik\". Did you mean \"gic\"?")
        .isCleanWith("gik", "gic");
  }

  @Test
  void unknownInputs() {
    fields(
            """
              @Part @SetProperty(name = "num-inputs", value = "8") Sink gic;
              @Part @Connect(irq = 0, to = "gic", inputs = "rest") Uart a;
              @Part @Connect(irq = 0, to = "gic", input = 8) Uart b;
              @Part @Connect(irq = 0, count = 2, to = "gic", input = 7) Uart c;
              @Part @Connect(irq = 0, to = "gic", inputs = "reset", input = 1) Uart d;
              @Part @Connect(irq = 0, to = "a") Uart e;
            """)
        .reports(
            "3:48 [QOM-815] Sink has no inputs \"rest\". Did you mean \"reset\"?",
            "4:47 [QOM-815] gic has no input 8: its numbers are 0 to 7.",
            "5:35 [QOM-815] gic has no input 8: its numbers are 0 to 7.",
            "6:65 [QOM-815] gic has no input \"reset\" 1: its only number is 0.",
            "7:32 [QOM-815] a has no input 0: it has none.")
        .isCleanWith(
            "rest\"",
            "reset\"",
            "input = 8",
            "input = 0",
            "input = 7",
            "input = 6",
            "inputs = \"reset\", input = 1",
            "input = 1",
            "\"a\"",
            "\"gic\", input = 2");
  }
}
