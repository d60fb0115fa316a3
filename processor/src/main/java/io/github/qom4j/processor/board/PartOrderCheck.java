// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.ArrayList;
import java.util.List;

/** Parts can be made one after another. */
final class PartOrderCheck implements BoardCheck {
  @Override
  public void check(BoardModel board, Report report) {
    for (PartOrder.Cycle cycle : PartOrder.cycles(board)) {
      List<String> names = new ArrayList<>(cycle.cycle());
      names.add(names.get(0));
      report.add(
          Rule.PART_CYCLE,
          cycle.link().toOrigin(),
          "%s: parts are made after those they link to, so none can be first; drop a link.",
          String.join(" links to ", names));
    }
  }
}
