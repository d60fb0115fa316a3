// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** The registers of a row do not overlap each other. */
final class RowCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (RegisterModel register : type.registers()) {
      if (register.count() < 0) {
        error(
            report,
            register,
            register.countOrigin(),
            "has count = %d; a row has at least 1 register",
            register.count());
      } else if (register.stride() != 0 && !register.isArray()) {
        error(
            report,
            register,
            register.strideOrigin(),
            "has a stride but no count; say how many there are");
      } else if (register.isArray() && register.width() > 0) {
        row(register, report);
      }
    }
  }

  private static void row(RegisterModel register, Report report) {
    if (register.step() < register.width() || register.step() % register.width() != 0) {
      error(
          report,
          register,
          register.strideOrigin(),
          "has stride = %d; its registers are %d bytes wide, so give a multiple of that",
          register.stride(),
          register.width());
    }
  }

  private static void error(
      Report report, RegisterModel register, Origin origin, String format, Object... arguments) {
    report.add(Rule.REGISTER_ROW, origin, "%s %s.", register.name(), format.formatted(arguments));
  }
}
