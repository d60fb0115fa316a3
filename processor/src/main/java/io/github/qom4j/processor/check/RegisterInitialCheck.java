// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.Policy;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.ReservedBits;
import io.github.qom4j.processor.model.Survival;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashSet;
import java.util.Set;

/** What a register begins with is said once: by its reset, or by its field if no reset sets it. */
final class RegisterInitialCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    Set<String> initialized = type.construction().initialized();
    Set<FieldModel> seen = new HashSet<>();
    for (RegisterModel register : type.registers()) {
      register
          .field()
          .filter(field -> !field.type().array() && initialized.contains(field.name()))
          .filter(field -> seen.add(field) && !keepsBits(type, register))
          .ifPresent(
              field ->
                  report.add(
                      Rule.REGISTER_INITIAL,
                      field.origin(),
                      "%s begins with a value that the first reset replaces: %s resets to 0x%x; say"
                          + " it with reset, and drop it here.",
                      field.name(),
                      register.name(),
                      register.resetValue()));
    }
  }

  private static boolean keepsBits(TypeModel type, RegisterModel register) {
    ReservedBits reserved =
        type.bankOf(register).map(bank -> bank.reserved()).orElse(ReservedBits.KEPT);
    return register.policies(reserved).containsKey(Policy.CONST)
        || register.survivingBits(Survival.COLD) != 0;
  }
}
