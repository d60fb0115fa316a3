// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashMap;
import java.util.Map;

/** An output leads to one input, and an input is driven by one output unless it is shared. */
final class WireTwiceCheck implements BoardCheck {
  @Override
  public void check(BoardModel board, Report report) {
    Map<String, Lines.Line> byOutput = new HashMap<>();
    Map<String, Lines.Line> byInput = new HashMap<>();
    for (Lines.Line line : Lines.of(board)) {
      Lines.Line sameOutput = byOutput.putIfAbsent(line.output(), line);
      Lines.Line sameInput = byInput.putIfAbsent(line.input(), line);
      if (sameOutput != null) {
        report.add(
            Rule.WIRE_TWICE,
            line.connection().origin(),
            "%s leads to %s already, so it cannot lead to %s; drop one.",
            line.output(),
            sameOutput.input(),
            line.input());
      } else if (sameInput != null && !areShared(line, sameInput)) {
        report.add(
            Rule.WIRE_TWICE,
            line.connection().origin(),
            "%s and %s both drive %s; connect one to another input, or say shared = true on both.",
            sameInput.output(),
            line.output(),
            line.input());
      }
    }
  }

  private static boolean areShared(Lines.Line one, Lines.Line other) {
    return one.connection().isShared() && other.connection().isShared();
  }
}
