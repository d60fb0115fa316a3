// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** A board has names that users can write, each once. */
final class BoardNameCheck implements BoardCheck {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

  @Override
  public void check(BoardModel board, Report report) {
    if (board.names().isEmpty()) {
      report.add(
          Rule.BOARD_NAME,
          board.namesOrigin(),
          "Board %s has no name, so no user can ask for it; name it.",
          board.javaName());
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < board.names().size(); i++) {
      String name = board.names().get(i);
      if (!NAME.matcher(name).matches()) {
        report.add(
            Rule.BOARD_NAME,
            board.nameOrigins().get(i),
            "\"%s\" is no board name: it needs a letter, then letters, digits and . _ -.",
            name);
      } else if (!seen.add(name)) {
        report.add(
            Rule.BOARD_NAME,
            board.nameOrigins().get(i),
            "%s has the name \"%s\" twice; drop one.",
            board.javaName(),
            name);
      }
    }
  }
}
