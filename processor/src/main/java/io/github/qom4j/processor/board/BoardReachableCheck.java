// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.PartModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.stream.Stream;

/** The companion can make the board and fill its fields. */
final class BoardReachableCheck implements BoardCheck {
  @Override
  public void check(BoardModel board, Report report) {
    if (!board.obstacle().isEmpty()) {
      report.add(
          Rule.BOARD_UNREACHABLE,
          board.origin(),
          "%s %s, so %s cannot make it; %s.",
          board.javaName(),
          board.obstacle().why(),
          board.companion(),
          board.obstacle().fix());
    }
    fields(board)
        .filter(field -> !obstacle(field).isEmpty())
        .forEach(
            field ->
                report.add(
                    Rule.BOARD_UNREACHABLE,
                    field.origin(),
                    "%s is %s, so %s cannot fill it; drop \"%s\".",
                    field.name(),
                    obstacle(field),
                    board.companion(),
                    obstacle(field)));
  }

  private static Stream<FieldModel> fields(BoardModel board) {
    return Stream.of(
            board.parts().stream().map(PartModel::field),
            board.rams().stream().map(BoardModel.Ram::field),
            board.clocks().stream().map(BoardModel.ClockSource::field))
        .flatMap(fields -> fields);
  }

  private static String obstacle(FieldModel field) {
    return field.isReachable() && field.isFinal() ? "final" : field.modifier();
  }
}
