// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The bytes of a bank that are no register's. */
final class BankGapCheck implements Check {
  private static final int SHOWN = 4;

  @Override
  public void check(TypeModel type, Report report) {
    for (BankModel bank : type.banks()) {
      List<ByteRange> gaps = gaps(taken(type, bank), bank.size());
      if (!gaps.isEmpty() && bank.size() > 0) {
        String shown =
            gaps.stream().limit(SHOWN).map(ByteRange::toString).collect(Collectors.joining(", "));
        report.add(
            Rule.BANK_GAP,
            bank.sizeOrigin(),
            "No register lies at %s%s: an access there is a guest error; compare with the data sheet.",
            shown,
            gaps.size() > SHOWN ? " and %d more".formatted(gaps.size() - SHOWN) : "");
      }
    }
  }

  private static List<ByteRange> taken(TypeModel type, BankModel bank) {
    List<ByteRange> taken = new ArrayList<>();
    type.registers().stream()
        .filter(register -> type.bankOf(register).filter(bank::equals).isPresent())
        .filter(register -> register.width() > 0)
        .forEach(
            register -> {
              for (int i = 0; i < Math.max(1, register.count()); i++) {
                long start = register.offset() + register.step() * i;
                taken.add(new ByteRange(start, register.width()));
              }
            });
    type.groups().stream()
        .filter(group -> type.bankOf(group).filter(bank::equals).isPresent())
        .forEach(group -> taken.add(range(group, bank)));
    if (bank.equals(type.bank().orElseThrow())) {
      type.ids().map(ByteRange::of).ifPresent(taken::add);
    }
    taken.sort(Comparator.comparingLong(ByteRange::start));
    return taken;
  }

  /** The blocks say what lies within them, and the device how many there are. */
  private static ByteRange range(GroupModel group, BankModel bank) {
    long size = group.count() > 0 ? group.stride() * group.count() : bank.size() - group.offset();
    return new ByteRange(group.offset(), size);
  }

  private static List<ByteRange> gaps(List<ByteRange> taken, long size) {
    List<ByteRange> gaps = new ArrayList<>();
    long at = 0;
    for (ByteRange range : taken) {
      if (range.start() > at) {
        gaps.add(new ByteRange(at, range.start() - at));
      }
      at = Math.max(at, range.start() + range.size());
    }
    if (at < size) {
      gaps.add(new ByteRange(at, size - at));
    }
    return gaps;
  }
}
