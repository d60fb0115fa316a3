// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.board;

import org.junit.jupiter.api.Test;

class BoardGlobalCheckTest {
  @Test
  void nothingThatGlobalTakes() {
    board(
            """
            @Board(names = "toy", description = "A toy", globals = {"uart.speed", "uart=1"})
            class Dev {
              @Part Uart uart;
            }
            """)
        .reports(
            "1:57 [QOM-824] \"uart.speed\" is nothing that -global takes; write"
                + " type.property=value.",
            "1:71 [QOM-824] \"uart=1\" is nothing that -global takes; write type.property=value.")
        .isCleanWith("uart.speed", "uart.speed=1", "uart=1", "uart.fast=off");
  }

  @Test
  void noProperty() {
    board(
            """
            @Board(names = "toy", description = "A toy", globals = {"uart.sped=1", "uart.sink=x"})
            class Dev {
              @Part Uart uart;
            }
            """)
        .reports(
            "1:57 [QOM-824] Type \"uart\" has no property \"sped\" that is a value. Did you mean"
                + " \"speed\"?",
            "1:72 [QOM-824] Type \"uart\" has no property \"sink\" that is a value.")
        .isCleanWith("sped=1", "speed=1", ", \"uart.sink=x\"", "");
  }

  @Test
  void noValue() {
    board(
            """
            @Board(names = "toy", description = "A toy", globals = {"uart.speed=256", "edu.x=?"})
            class Dev {
              @Part Uart uart;
            }
            """)
        .reports(
            "1:57 [QOM-824] \"256\" is no value of property \"speed\": a uint8 is 0 to 255, in"
                + " decimal, 0x or octal.")
        .isCleanWith("256", "0xff");
  }
}
