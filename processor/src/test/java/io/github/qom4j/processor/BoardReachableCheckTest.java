// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.board;
import static io.github.qom4j.processor.BoardCompilation.fields;

import org.junit.jupiter.api.Test;

class BoardReachableCheckTest {
  @Test
  void noConstructor() {
    board(
            """
            @Board(names = "toy", description = "") class Dev { Dev(int i) {} }
            """)
        .reports(
            "1:41 [QOM-802] Dev has no constructor without parameters that is not private, so "
                + "Dev_Qom cannot make it; add one.")
        .isCleanWith("int i", "");
  }

  @Test
  void anAbstractBoard() {
    board(
            """
            @Board(names = "toy", description = "") abstract class Dev {}
            """)
        .reports("1:50 [QOM-802] Dev is abstract, so Dev_Qom cannot make it; drop \"abstract\".")
        .isCleanWith("abstract ", "");
  }

  @Test
  void aTypeToo() {
    board(
            """
            @Board(names = "toy", description = "")
            @QomType("dev") class Dev extends Device {}
            """)
        .reports(
            "2:17 [QOM-802] Dev is a @QomType too, so Dev_Qom cannot make it; drop one of the two.")
        .isCleanWith("@QomType(\"dev\") class Dev extends Device", "class Dev");
  }

  @Test
  void fieldsThatCannotBeFilled() {
    fields(
            """
              @Part private Uart uart;
              @Part static Uart other;
              @Ram(name = "a", base = 0x1_0000) final MemoryRegion ram = null;
              @ClockSource(hz = 1) private ClockOutput clock;
            """)
        .reports(
            "2:22 [QOM-802] uart is private, so Dev_Qom cannot fill it; drop \"private\".",
            "3:21 [QOM-802] other is static, so Dev_Qom cannot fill it; drop \"static\".",
            "4:56 [QOM-802] ram is final, so Dev_Qom cannot fill it; drop \"final\".",
            "5:44 [QOM-802] clock is private, so Dev_Qom cannot fill it; drop \"private\".")
        .isCleanWith("private ", "", "static ", "", "final ", "");
  }
}
