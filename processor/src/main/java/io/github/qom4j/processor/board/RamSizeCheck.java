// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** Memory has a size. */
final class RamSizeCheck implements BoardCheck {
  @Override
  public void check(BoardModel board, Report report) {
    for (BoardModel.Ram ram : board.rams()) {
      if (ram.size() < 0) {
        report.add(
            Rule.RAM_SIZE,
            ram.sizeOrigin(),
            "%s has %d bytes; give 1 to %d, or 0 for as many as the user says.",
            ram.field().name(),
            ram.size(),
            Integer.MAX_VALUE);
      } else if (ram.size() == 0 && (ram.min() < 1 || ram.max() < ram.min())) {
        report.add(
            Rule.RAM_SIZE,
            ram.minOrigin(),
            "%s has %d to %d bytes, so no user can size it; give 1 or more, and max no less.",
            ram.field().name(),
            ram.min(),
            ram.max());
      }
    }
  }
}
