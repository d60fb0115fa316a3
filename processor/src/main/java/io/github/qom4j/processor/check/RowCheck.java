// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** The registers of a row do not overlap each other, and go without hooks of their own. */
final class RowCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (RegisterModel register : type.registers()) {
      if (register.count() < 0) {
        error(report, register, "has count = %d; a row has at least 1 register", register.count());
      } else if (register.stride() != 0 && !register.isArray()) {
        error(report, register, "has a stride but no count; say how many there are");
      } else if (register.isArray() && register.width() > 0) {
        row(type, register, report);
      }
    }
  }

  private static void row(TypeModel type, RegisterModel register, Report report) {
    if (register.step() < register.width() || register.step() % register.width() != 0) {
      error(
          report,
          register,
          "has stride = %d; its registers are %d bytes wide, so give a multiple of that",
          register.stride(),
          register.width());
    }
    type.hooks().stream()
        .filter(hook -> hook.kind() != HookModel.Kind.AFTER_WRITE)
        .filter(hook -> hook.registers().contains(register.name()))
        .forEach(
            hook ->
                report.error(
                    Rule.REGISTER_ROW,
                    hook.origin(),
                    "%s() would not know which of the %d registers of %s it runs for; use"
                        + " @AfterWrite, or a @RegisterBlock for each.",
                    hook.method().name(),
                    register.count(),
                    register.name()));
  }

  private static void error(
      Report report, RegisterModel register, String format, Object... arguments) {
    report.error(
        Rule.REGISTER_ROW,
        register.origin(),
        "%s %s.",
        register.name(),
        format.formatted(arguments));
  }
}
