// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.model.ClockModel;
import io.github.qom4j.processor.model.PartModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.report.Suggestion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Clocks run, and feed clock inputs that the parts have, each once. */
final class WireClockCheck implements BoardCheck {
  @Override
  public void check(BoardModel board, Report report) {
    for (BoardModel.ClockSource clock : board.clocks()) {
      if (clock.hz() < 1) {
        report.add(
            Rule.WIRE_CLOCK,
            clock.hzOrigin(),
            "Clock %s has %d Hz; give 1 or more.",
            clock.field().name(),
            clock.hz());
      }
    }
    board.parts().stream().filter(PartModel::isDevice).forEach(part -> check(board, part, report));
  }

  private static void check(BoardModel board, PartModel part, Report report) {
    List<String> inputs = part.members(TypeModel::clocks).stream().map(ClockModel::name).toList();
    Set<String> fed = new HashSet<>();
    for (PartModel.Clocked clocked : part.clocks()) {
      if (!inputs.contains(clocked.input())) {
        report.add(
            Rule.WIRE_CLOCK,
            clocked.origin(),
            "%s has no clock input \"%s\".%s",
            part.type().javaName(),
            clocked.input(),
            Suggestion.of(clocked.input(), inputs));
      } else if (!fed.add(clocked.input())) {
        report.add(
            Rule.WIRE_CLOCK,
            clocked.origin(),
            "Clock input \"%s\" of %s is fed already; drop one.",
            clocked.input(),
            part.name());
      }
      if (board.clocks().stream().noneMatch(c -> c.field().name().equals(clocked.by()))) {
        report.add(Rule.WIRE_CLOCK, clocked.byOrigin(), "%s", Unknown.clock(board, clocked.by()));
      }
    }
  }
}
