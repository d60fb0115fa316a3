// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.model.GpioOutModel;
import io.github.qom4j.processor.model.PartModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.report.Suggestion;

/** What is connected are outputs that the parts have. */
final class WireOutputCheck implements BoardCheck {
  @Override
  public void check(BoardModel board, Report report) {
    for (PartModel part : board.parts()) {
      if (part.isDevice()) {
        part.connections().forEach(connection -> check(part, connection, report));
      }
    }
  }

  private static void check(PartModel part, PartModel.Connection connection, Report report) {
    int outputs = Lines.outputs(part, connection);
    long last = (long) connection.firstOutput() + connection.count() - 1;
    if (connection.count() < 1) {
      report.add(
          Rule.WIRE_OUTPUT,
          connection.countOrigin(),
          "%d lines are connected; give 1 or more.",
          connection.count());
    } else if (outputs == 0 && !connection.isIrq() && !connection.output().isEmpty()) {
      report.add(
          Rule.WIRE_OUTPUT,
          connection.outputOrigin(),
          "%s has no outputs \"%s\".%s",
          part.type().javaName(),
          connection.output(),
          Suggestion.of(
              connection.output(),
              part.members(TypeModel::gpioOuts).stream().map(GpioOutModel::name).toList()));
    } else if (connection.firstOutput() < 0 || last >= outputs) {
      boolean isFirst = connection.firstOutput() < 0 || connection.firstOutput() >= outputs;
      report.add(
          Rule.WIRE_OUTPUT,
          isFirst ? connection.numberOrigin() : connection.countOrigin(),
          "%s has no %s: %s.",
          part.type().javaName(),
          Lines.output(connection, isFirst ? connection.firstOutput() : last),
          outputs == 0 ? advice(part, connection) : Lines.range(outputs, "number"));
    }
  }

  private static String advice(PartModel part, PartModel.Connection connection) {
    return !connection.isIrq() && part.irqs() > 0
        ? "it has none without a name; interrupt lines are connected with \"irq\""
        : "it has none";
  }
}
