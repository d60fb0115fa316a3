// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.check.PropertyValue;
import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.model.PartModel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Output lines of a board that lead to input lines. */
final class Lines {
  /**
   * A connected line.
   *
   * @param from the part that has the output
   * @param connection the declaration it is one of
   * @param index which one
   */
  record Line(PartModel from, PartModel.Connection connection, int index) {
    String output() {
      return from.name() + " " + Lines.output(connection, connection.firstOutput() + index);
    }

    String input() {
      return connection.to() + " " + Lines.input(connection.inputs(), connection.input() + index);
    }
  }

  private Lines() {}

  /** The lines whose ends exist. */
  static List<Line> of(BoardModel board) {
    List<Line> lines = new ArrayList<>();
    for (PartModel part : board.parts()) {
      for (PartModel.Connection connection : part.connections()) {
        if (isWhole(board, part, connection)) {
          for (int i = 0; i < connection.count(); i++) {
            lines.add(new Line(part, connection, i));
          }
        }
      }
    }
    return lines;
  }

  private static boolean isWhole(BoardModel board, PartModel part, PartModel.Connection c) {
    long inputs = board.part(c.to()).map(target -> inputs(target, c.inputs()).orElse(0)).orElse(0L);
    return c.count() > 0
        && c.firstOutput() >= 0
        && (long) c.firstOutput() + c.count() <= outputs(part, c)
        && c.input() >= 0
        && (long) c.input() + c.count() <= inputs;
  }

  /** How many outputs of the connection's name a part has. */
  static int outputs(PartModel part, PartModel.Connection connection) {
    return connection.isIrq() ? part.irqs() : part.outputs(connection.output());
  }

  /** How many inputs of a name a part has; empty if a value that says so is none. */
  static OptionalLong inputs(PartModel part, String name) {
    return part.inputs(name, PropertyValue::parse)
        .map(count -> OptionalLong.of(count.longValue()))
        .orElse(OptionalLong.empty());
  }

  /** An output as messages call it. */
  static String output(PartModel.Connection connection, long number) {
    return connection.isIrq()
        ? "interrupt line " + number
        : "output " + named(connection.output()) + number;
  }

  /** An input as messages call it. */
  static String input(String name, long number) {
    return "input " + named(name) + number;
  }

  private static String named(String name) {
    return name.isEmpty() ? "" : "\"" + name + "\" ";
  }

  /** What numbers there are. */
  static String range(long count, String what) {
    return switch ((int) Math.min(count, 2)) {
      case 0 -> "it has none";
      case 1 -> "its only " + what + " is 0";
      default -> "its " + what + "s are 0 to " + (count - 1);
    };
  }
}
