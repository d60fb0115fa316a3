// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** A board has at most one method that connects the rest, and it can be called. */
final class WireMethodCheck implements BoardCheck {
  @Override
  public void check(BoardModel board, Report report) {
    for (BoardModel.Wire wire : board.wires()) {
      if (!wire.isFitting()) {
        report.add(
            Rule.WIRE_METHOD,
            wire.method().origin(),
            "\"%s\" cannot be called by @Wire; write \"void %s(BoardBuilder b)\".",
            wire.method().signature(),
            wire.method().name());
      } else if (wire != board.wires().get(0)) {
        report.add(
            Rule.WIRE_METHOD,
            wire.method().origin(),
            "%s() and %s() both have @Wire; make one of them.",
            board.wires().get(0).method().name(),
            wire.method().name());
      }
    }
  }
}
