// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.ReservedBits;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** A register's reset value fits the bits it has. */
final class RegisterResetCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (RegisterModel register : type.registers()) {
      if (register.reset() != 0 && (register.width() > 0 || register.field().isEmpty())) {
        check(type, register, report);
      }
    }
  }

  private static void check(TypeModel type, RegisterModel register, Report report) {
    if (register.field().isEmpty()) {
      error(report, register, "has no storage that 0x%x could reset; drop reset", register.reset());
    } else if (!register.fits(register.reset())) {
      error(
          report,
          register,
          "resets to 0x%x, which does not fit its %d bits; correct it, or make the register %s",
          register.reset(),
          8 * register.width(),
          RegisterTypeCheck.holding(register.reset()));
    } else if (type.bankOf(register).isPresent()) {
      ReservedBits reserved = type.bankOf(register).get().reserved();
      long value = register.reset() & register.allBits();
      long missing = value & ~register.storedBits(reserved);
      if (missing != 0) {
        error(
            report,
            register,
            "resets to 0x%x but has no bits 0x%x; %s or clear them",
            value,
            missing,
            register.hasMasks() ? "name them in its layout" : "add them to its mask");
      }
    }
  }

  private static void error(
      Report report, RegisterModel register, String format, Object... arguments) {
    report.add(
        Rule.REGISTER_RESET,
        register.resetOrigin(),
        "%s %s.",
        register.name(),
        format.formatted(arguments));
  }
}
