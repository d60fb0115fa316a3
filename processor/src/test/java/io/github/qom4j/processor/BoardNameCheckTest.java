// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.board;

import org.junit.jupiter.api.Test;

class BoardNameCheckTest {
  @Test
  void noName() {
    board(
            """
            @Board(names = {}, description = "") class Dev {}
            """)
        .reports("1:16 [QOM-801] Board Dev has no name, so no user can ask for it; name it.")
        .isCleanWith("names = {}", "names = \"toy\"");
  }

  @Test
  void malformedNames() {
    board(
            """
            @Board(names = {"my board", "9p", ""}, description = "") class Dev {}
            """)
        .reports(
            "1:17 [QOM-801] \"my board\" is no board name: it needs a letter, then letters, "
                + "digits and . _ -.",
            "1:29 [QOM-801] \"9p\" is no board name: it needs a letter, then letters, digits "
                + "and . _ -.",
            "1:35 [QOM-801] \"\" is no board name: it needs a letter, then letters, digits and "
                + ". _ -.")
        .isCleanWith("my board", "my-board", "\"9p\", \"\"", "\"p9\"");
  }

  @Test
  void oneNameTwice() {
    board(
            """
            @Board(names = {"toy", "toy-1.0", "toy"}, description = "") class Dev {}
            """)
        .reports("1:35 [QOM-801] Dev has the name \"toy\" twice; drop one.")
        .isCleanWith(", \"toy\"}", "}");
  }
}
