// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.board;

import org.junit.jupiter.api.Test;

class BoardDescriptionCheckTest {
  @Test
  void noDescription() {
    board(
            """
            @Board(names = "toy", description = " ") class Dev {}
            """)
        .checking("QOM-823")
        .reports(
            "1:42 [QOM-823] Board Dev has no description, so that a list of boards shows its"
                + " name only; say what it is in a few words.")
        .isCleanWith("\" \"", "\"A toy\"");
  }
}
