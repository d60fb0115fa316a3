// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.IdModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** Identification registers hold bytes and lie in the bank. */
final class IdValueCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    type.ids()
        .ifPresent(
            ids -> {
              values(ids, report);
              place(ids, type.bank().map(BankModel::size).orElse(Long.MAX_VALUE), report);
            });
  }

  private static void values(IdModel ids, Report report) {
    if (ids.values().isEmpty()) {
      report.add(Rule.ID_VALUE, ids.origin(), "@IdRegisters has no values; list them or drop it.");
    }
    for (int i = 0; i < ids.values().size(); i++) {
      int value = ids.values().get(i);
      if (value < 0 || value > 0xff) {
        report.add(
            Rule.ID_VALUE,
            ids.valueOrigins().get(i),
            "Identification register %d reads %d, but each holds one byte, 0 to 255.",
            i,
            value);
      }
    }
  }

  private static void place(IdModel ids, long size, Report report) {
    long needed = 4L * ids.values().size();
    if (size <= 0) {
      return;
    }
    if (needed > size) {
      report.add(
          Rule.ID_VALUE,
          ids.origin(),
          "%d identification registers need 0x%x bytes, but the bank has only 0x%x; enlarge it.",
          ids.values().size(),
          needed,
          size);
    } else if (ids.offset() < 0 || ids.offset() % 4 != 0) {
      report.add(
          Rule.ID_VALUE,
          ids.offsetOrigin(),
          "Identification registers begin at %d, but each takes a word; use a multiple of 4 from"
              + " 0.",
          ids.offset());
    } else if (!ByteRange.of(ids).isInside(size)) {
      report.add(
          Rule.ID_VALUE,
          ids.offsetOrigin(),
          "%d identification registers take bytes %s, but the bank has only 0x%x bytes;"
              + " move them or enlarge the bank.",
          ids.values().size(),
          ByteRange.of(ids),
          size);
    }
  }
}
