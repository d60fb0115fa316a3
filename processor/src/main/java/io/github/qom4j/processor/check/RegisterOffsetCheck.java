// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** A register lies in its bank, at a multiple of its width. */
final class RegisterOffsetCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (RegisterModel register : type.registers()) {
      long size =
          type.bankOf(register).map(BankModel::size).filter(n -> n > 0).orElse(Long.MAX_VALUE);
      if (register.offset() < 0) {
        report.add(
            Rule.REGISTER_OFFSET,
            register.offsetOrigin(),
            "%s lies at %d; offsets count from the start of the bank, from 0.",
            register.name(),
            register.offset());
      } else if (register.width() > 0 && register.offset() % register.width() != 0) {
        report.add(
            Rule.REGISTER_OFFSET,
            register.offsetOrigin(),
            "%s lies at 0x%x, which is no multiple of its %d bytes; the next one is 0x%x.",
            register.name(),
            register.offset(),
            register.width(),
            (register.offset() / register.width() + 1) * register.width());
      } else if (register.width() > 0 && !ByteRange.of(register).isInside(size)) {
        report.add(
            Rule.REGISTER_OFFSET,
            register.offsetOrigin(),
            "%s takes bytes %s, but the bank has only 0x%x bytes; move it or enlarge the bank.",
            register.name(),
            ByteRange.of(register),
            size);
      }
    }
  }

  /** Whether a register lies where one can. */
  static boolean isPlaced(RegisterModel register, long bankSize) {
    return register.width() > 0
        && register.offset() >= 0
        && register.offset() % register.width() == 0
        && ByteRange.of(register).isInside(bankSize);
  }
}
