// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.model.PartModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.List;

/** Clocks feed something. */
final class ClockUseCheck implements BoardCheck {
  @Override
  public void check(BoardModel board, Report report) {
    // A method may connect what the declaration does not.
    if (!board.wires().isEmpty()) {
      return;
    }
    List<String> used =
        board.parts().stream()
            .flatMap(part -> part.clocks().stream())
            .map(PartModel.Clocked::by)
            .toList();
    for (BoardModel.ClockSource clock : board.clocks()) {
      if (!used.contains(clock.field().name())) {
        report.add(
            Rule.SOURCE_UNUSED,
            clock.field().origin(),
            "%s feeds nothing; add @Clocked(input = ..., by = \"%s\") to a part, or drop it.",
            clock.field().name(),
            clock.field().name());
      }
    }
  }
}
