// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** What a register says of accesses is so for some of its bits. */
final class AccessEffectCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (RegisterModel register : type.registers()) {
      boolean isStored = register.width() > 0 && register.field().isPresent();
      if (isStored && register.isAccessSaid() && register.hasMasks()) {
        long own =
            register.layout().stream()
                .filter(bits -> bits.policy().isPresent())
                .mapToLong(BitsModel::mask)
                .reduce(0, (a, b) -> a | b);
        if ((register.storedBits(type.reserved(register)) & ~own) == 0) {
          warn(register, report);
        }
      }
    }
  }

  private static void warn(RegisterModel register, Report report) {
    report.add(
        Rule.ACCESS_WITHOUT_EFFECT,
        register.accessOrigin(),
        "access = %s of %s has no effect: each constant of %s says its own; drop it here or there.",
        register.policy(),
        register.name(),
        register.layoutName());
  }
}
