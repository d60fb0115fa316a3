// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.model.PartModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.List;

/** The guest can reach the registers of all devices. */
final class PartMapCheck implements BoardCheck {
  @Override
  public void check(BoardModel board, Report report) {
    // A method may map what the declaration does not.
    if (!board.wires().isEmpty()) {
      return;
    }
    for (PartModel part : board.parts()) {
      List<BankModel> banks = part.isDevice() ? part.members(TypeModel::banks) : List.of();
      if (!banks.isEmpty() && part.maps().isEmpty()) {
        report.add(
            Rule.PART_UNMAPPED,
            part.origin(),
            "%s has registers, 0x%x bytes, that the board puts nowhere, so that the guest cannot"
                + " reach them; add @Mmio.",
            part.name(),
            banks.get(0).size());
      }
    }
  }
}
