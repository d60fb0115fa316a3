// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.IdModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A register is as wide as the accesses that the device sees at its offset. */
final class RegisterNarrowCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (RegisterModel register : type.registers()) {
      Optional<BankModel> bank =
          type.bankOf(register).filter(found -> isRange(found.valid()) && isRange(found.impl()));
      if (bank.isPresent() && RegisterOffsetCheck.isPlaced(register, bank.get().size())) {
        check(type, bank.get(), register, report);
      }
    }
  }

  private static boolean isRange(List<Integer> sizes) {
    return sizes.size() == 2 && sizes.get(0) <= sizes.get(1);
  }

  private static void check(TypeModel type, BankModel bank, RegisterModel register, Report report) {
    int valid = bank.valid().get(0);
    int impl = bank.impl().get(0);
    if (register.width() < valid && !isFilled(type, bank, register, valid)) {
      report.add(
          Rule.REGISTER_NARROW,
          register.origin(),
          "%s has only %d of the %d bytes that an access has at least, and no register has the others:"
              + " each access is a guest error; make it wider, with a mask.",
          register.name(),
          register.width(),
          valid);
    } else if (register.width() >= valid && register.width() < impl) {
      report.add(
          Rule.REGISTER_NARROW,
          register.origin(),
          "%s has %d of the %d bytes that impl widens a write of it to, which sets what follows to 0;"
              + " make it wider, with a mask, or impl smaller.",
          register.name(),
          register.width(),
          impl);
    }
  }

  /** Whether registers fill the unit of an access in which a register lies. */
  private static boolean isFilled(
      TypeModel type, BankModel bank, RegisterModel register, int unit) {
    long start = register.offset() / unit * unit;
    for (long at = start; at < start + unit; at++) {
      ByteRange here = new ByteRange(at, 1);
      if (ranges(type, bank).noneMatch(here::overlaps)) {
        return false;
      }
    }
    return register.step() == register.width() && register.span() % unit == 0
        || !register.isArray();
  }

  private static Stream<ByteRange> ranges(TypeModel type, BankModel bank) {
    Stream<ByteRange> ids = type.ids().stream().map((IdModel block) -> ByteRange.of(block));
    return Stream.concat(
        type.registers().stream()
            .filter(register -> type.bankOf(register).filter(bank::equals).isPresent())
            .map(ByteRange::of),
        bank.equals(type.bank().orElse(null)) ? ids : Stream.empty());
  }
}
