// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.model.GpioInModel;
import io.github.qom4j.processor.model.PartModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.report.Suggestion;
import java.util.Optional;

/** Lines lead to inputs that the parts have. */
final class WireInputCheck implements BoardCheck {
  @Override
  public void check(BoardModel board, Report report) {
    for (PartModel part : board.parts()) {
      for (PartModel.Connection connection : part.connections()) {
        Optional<PartModel> target = board.part(connection.to());
        if (target.isEmpty()) {
          report.add(
              Rule.WIRE_INPUT, connection.toOrigin(), "%s", Unknown.part(board, connection.to()));
        } else if (target.get().isDevice()) {
          Lines.inputs(target.get(), connection.inputs())
              .ifPresent(inputs -> check(target.get(), connection, inputs, report));
        }
      }
    }
  }

  private static void check(
      PartModel target, PartModel.Connection connection, long inputs, Report report) {
    long last = (long) connection.input() + Math.max(connection.count(), 1) - 1;
    if (inputs == 0 && !connection.inputs().isEmpty()) {
      report.add(
          Rule.WIRE_INPUT,
          connection.inputsOrigin(),
          "%s has no inputs \"%s\".%s",
          target.type().javaName(),
          connection.inputs(),
          Suggestion.of(
              connection.inputs(),
              target.members(TypeModel::gpioIns).stream().map(GpioInModel::name).toList()));
    } else if (connection.input() < 0 || last >= inputs) {
      boolean isFirst = connection.input() < 0 || connection.input() >= inputs;
      report.add(
          Rule.WIRE_INPUT,
          isFirst ? connection.inputOrigin() : connection.countOrigin(),
          "%s has no %s: %s.",
          target.name(),
          Lines.input(connection.inputs(), isFirst ? connection.input() : last),
          Lines.range(inputs, "number"));
    }
  }
}
