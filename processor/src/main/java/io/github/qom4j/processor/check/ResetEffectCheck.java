// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.Policy;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.Survival;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** What no reset changes has no value after a reset. */
final class ResetEffectCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (RegisterModel register : type.registers()) {
      if (register.width() > 0 && register.field().isPresent()) {
        register(type, register, report);
        register.layout().stream()
            .filter(bits -> bits.reset() != 0)
            .filter(bits -> (bits.mask() & kept(type, register)) != 0)
            .forEach(bits -> bits(register, bits, report));
      }
    }
  }

  private static long kept(TypeModel type, RegisterModel register) {
    return register.policies(type.reserved(register)).getOrDefault(Policy.CONST, 0L)
        | register.survivingBits(Survival.COLD);
  }

  private static void register(TypeModel type, RegisterModel register, Report report) {
    long lost = register.reset() & register.allBits() & kept(type, register);
    if (lost != 0 && register.fits(register.reset())) {
      report.add(
          Rule.RESET_WITHOUT_EFFECT,
          register.resetOrigin(),
          "%s resets to 0x%x, but no reset changes its bits 0x%x; drop reset and give %s its value"
              + " where it is declared.",
          register.name(),
          register.reset() & register.allBits(),
          lost,
          register.field().orElseThrow().name());
    }
  }

  private static void bits(RegisterModel register, BitsModel bits, Report report) {
    report.add(
        Rule.RESET_WITHOUT_EFFECT,
        bits.origin(),
        "%s.%s resets to 0x%x, but no reset changes it; drop reset and give %s its value where it"
            + " is declared.",
        register.layoutName(),
        bits.name(),
        bits.reset(),
        register.field().orElseThrow().name());
  }
}
