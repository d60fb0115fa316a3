// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** The storage of a register is an int or a long. */
final class RegisterTypeCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    type.registers().stream()
        .filter(register -> register.width() == 0)
        .flatMap(register -> register.field().stream())
        .distinct()
        .forEach(
            field ->
                report.error(
                    Rule.REGISTER_TYPE,
                    field.origin(),
                    "Register %s is %s; use int for a 32-bit register, long for a 64-bit one.",
                    field.name(),
                    field.type().text()));
  }
}
