// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.report.Report;

/** A rule that a board must keep. */
@FunctionalInterface
interface BoardCheck {
  /**
   * Checks a board.
   *
   * @param board the board
   * @param report takes what is wrong
   */
  void check(BoardModel board, Report report);
}
