// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.fields;

import org.junit.jupiter.api.Test;

class WireTwiceCheckTest {
  @Test
  void oneInputForTwo() {
    fields(
            """
              @Part @SetProperty(name = "num-inputs", value = "8") Sink gic;
              @Part @Connect(irq = 0, to = "gic", input = 5) Uart a;
              @Part @Connect(irq = 1, to = "gic", input = 5) Uart b;
            """)
        .reports(
            "4:9 [QOM-816] a interrupt line 0 and b interrupt line 1 both drive gic input 5; "
                + "connect one to another input, or say shared = true on both.")
        .isCleanWith("input = 5", "input = 5, shared = true");
  }

  @Test
  void oneOutputToTwo() {
    fields(
            """
              @Part @SetProperty(name = "num-inputs", value = "8") Sink gic;
              @Part @Connect(irq = 0, count = 2, to = "gic") @Connect(irq = 1, to = "gic", input = 5) Uart uart;
            """)
        .reports(
            "3:50 [QOM-816] uart interrupt line 1 leads to gic input 1 already, so it cannot "
                + "lead to gic input 5; drop one.")
        .isCleanWith("irq = 0, count = 2", "irq = 0, count = 1");
  }
}
