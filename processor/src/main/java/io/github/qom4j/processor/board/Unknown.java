// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.model.PartModel;
import io.github.qom4j.processor.report.Suggestion;

/** What is said of a name that nothing on the board has. */
final class Unknown {
  private Unknown() {}

  static String part(BoardModel board, String name) {
    return "%s has no part \"%s\".%s"
        .formatted(
            board.javaName(),
            name,
            Suggestion.of(name, board.parts().stream().map(PartModel::name).toList()));
  }

  static String clock(BoardModel board, String name) {
    return "%s has no clock \"%s\".%s"
        .formatted(
            board.javaName(),
            name,
            Suggestion.of(
                name, board.clocks().stream().map(clock -> clock.field().name()).toList()));
  }
}
