// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.FifoModel;
import io.github.qom4j.processor.model.Policy;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.Survival;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashSet;
import java.util.Set;

/** A register that resets change says to what. */
final class ResetMissingCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    Set<FieldModel> seen = new HashSet<>();
    for (RegisterModel register : type.registers()) {
      boolean isFirst = register.field().isPresent() && seen.add(register.field().get());
      if (isFirst && register.width() > 0 && !isSaid(register) && !isShown(type, register)) {
        report.add(
            Rule.RESET_MISSING,
            register.origin(),
            "%s does not say what it resets to, so that it is 0; write reset = 0 if that is what the"
                + " data sheet says.",
            register.name());
      }
    }
  }

  private static boolean isSaid(RegisterModel register) {
    return register.isResetSaid()
        || register.policy() == Policy.CONST
        || register.survives() == Survival.COLD
        || register.layout().stream().mapToLong(BitsModel::reset).anyMatch(value -> value != 0);
  }

  /** Whether it follows FIFOs, which resets empty. */
  private static boolean isShown(TypeModel type, RegisterModel register) {
    return type.fifos().stream()
        .flatMap(fifo -> fifo.shown().values().stream())
        .anyMatch(text -> FifoModel.operand(text).register().equals(register.name()));
  }
}
