// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** Annotations stand on fields of the class they are for. */
final class BoardMemberCheck implements BoardCheck {
  @Override
  public void check(BoardModel board, Report report) {
    board
        .misplaced()
        .forEach(found -> report.add(Rule.BOARD_MEMBER, found.origin(), "%s", found.problem()));
  }
}
