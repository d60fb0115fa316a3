// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.Optional;

/** A guest reaches each repeat of a block, and each register of it where and as it is declared. */
final class GroupReachCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (GroupModel group : type.groups()) {
      Optional<BankModel> bank = type.bankOf(group);
      if (bank.isPresent() && !group.blockCompanion().isEmpty()) {
        alignment(group, report);
        order(bank.get(), group, report);
        end(bank.get(), group, report);
      }
    }
  }

  private static void alignment(GroupModel group, Report report) {
    int alignment = group.alignment();
    boolean isOffset = group.offset() % alignment != 0;
    if (isOffset || group.stride() % alignment != 0) {
      report.add(
          Rule.GROUP_ALIGNMENT,
          isOffset ? group.offsetOrigin() : group.strideOrigin(),
          "%s has %s 0x%x, but its blocks have registers of %d bytes, which lie at multiples of that;"
              + " take one.",
          group.field().name(),
          isOffset ? "offset" : "stride",
          isOffset ? group.offset() : group.stride(),
          alignment);
    }
  }

  private static void order(BankModel bank, GroupModel group, Report report) {
    if (bank.isBigEndian() && group.alignment() > 1) {
      report.add(
          Rule.GROUP_BYTE_ORDER,
          group.origin(),
          "%s lies in a big-endian bank, but the registers of blocks are little-endian; declare rows"
              + " of registers instead.",
          group.field().name());
    }
  }

  /** Where the number of repeats is fixed it is an error that some lie outside. */
  private static void end(BankModel bank, GroupModel group, Report report) {
    long room = bank.size() - group.offset() - group.blockSize();
    boolean isVariable = group.length().isPresent() || group.seen().isPresent();
    if (isVariable && room >= 0 && group.stride() >= group.blockSize() && group.stride() > 0) {
      long reached = room / group.stride() + 1;
      if (reached < group.count()) {
        report.add(
            Rule.GROUP_UNREACHED,
            group.offsetOrigin(),
            "%s has up to %d repeats, but only %d of them lie in the bank of 0x%x bytes; no guest reaches"
                + " the others: enlarge the bank, or have fewer.",
            group.field().name(),
            group.count(),
            reached,
            bank.size());
      }
    }
  }
}
