// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.model.PartModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** Parts are devices that can be made. */
final class PartTypeCheck implements BoardCheck {
  @Override
  public void check(BoardModel board, Report report) {
    for (PartModel part : board.parts()) {
      if (!part.isDevice()) {
        report.add(
            Rule.PART_TYPE,
            part.field().origin(),
            "%s is %s, which %s; use a device's class that has @QomType and is not abstract.",
            part.name(),
            part.field().type().text(),
            obstacle(part));
      }
    }
  }

  private static String obstacle(PartModel part) {
    if (part.types().isEmpty()) {
      return "has no @QomType";
    }
    return part.type().isAbstract() ? "is abstract" : "is no device";
  }
}
