// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.Optional;

/** Repeats of a block lie in the bank, beside each other and beside other registers. */
final class GroupCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (GroupModel group : type.groups()) {
      if (group.blockCompanion().isEmpty()) {
        report.error(
            Rule.REGISTER_GROUP,
            group.origin(),
            "%s is %s; a group is an array of a class with @RegisterBlock.",
            group.field().name(),
            group.field().type().text());
      } else if (group.stride() < group.blockSize()) {
        report.error(
            Rule.REGISTER_GROUP,
            group.strideOrigin(),
            "%s has stride 0x%x, but its blocks take 0x%x bytes each; give at least that.",
            group.field().name(),
            group.stride(),
            group.blockSize());
      } else {
        place(type, group, report);
      }
    }
  }

  private static void place(TypeModel type, GroupModel group, Report report) {
    ByteRange first = new ByteRange(group.offset(), group.blockSize());
    long size = type.bank().map(BankModel::size).orElse(0L);
    Optional<RegisterModel> other =
        type.registers().stream()
            .filter(register -> register.width() > 0 && ByteRange.of(register).overlaps(first))
            .findFirst();
    if (!first.isInside(size)) {
      report.error(
          Rule.REGISTER_GROUP,
          group.offsetOrigin(),
          "%s begins with bytes %s, outside the bank of 0x%x bytes; move it.",
          group.field().name(),
          first,
          size);
    } else if (other.isPresent()) {
      report.error(
          Rule.REGISTER_GROUP,
          group.offsetOrigin(),
          "%s begins with bytes %s, where %s lies at %s; move one of them.",
          group.field().name(),
          first,
          other.get().name(),
          ByteRange.of(other.get()));
    }
  }
}
