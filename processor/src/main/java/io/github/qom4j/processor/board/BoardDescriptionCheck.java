// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** Users see what a board is. */
final class BoardDescriptionCheck implements BoardCheck {
  @Override
  public void check(BoardModel board, Report report) {
    if (board.description().isBlank()) {
      report.add(
          Rule.BOARD_UNDESCRIBED,
          board.origin(),
          "Board %s has no description, so that a list of boards shows its name only; say what it"
              + " is in a few words.",
          board.javaName());
    }
  }
}
