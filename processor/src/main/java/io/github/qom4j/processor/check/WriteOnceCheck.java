// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.Policy;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.Survival;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.EnumSet;
import java.util.Set;

/** Bits that are written once keep their value for as long as they are locked. */
final class WriteOnceCheck implements Check {
  private static final Set<Policy> ONCE = EnumSet.of(Policy.W1, Policy.WO1);

  @Override
  public void check(TypeModel type, Report report) {
    for (RegisterModel register : type.registers()) {
      if (register.width() > 0 && register.field().isPresent()) {
        for (BitsModel bits : register.layout()) {
          if (ONCE.contains(register.policyOf(bits))) {
            Survival least =
                register.survives().compareTo(bits.survives()) > 0
                    ? register.survives()
                    : bits.survives();
            advise(register.layoutName() + "." + bits.name(), least, bits.origin(), report);
          }
        }
        if (!register.hasMasks() && ONCE.contains(register.policy())) {
          advise(register.name(), register.survives(), register.accessOrigin(), report);
        }
      }
    }
  }

  private static void advise(String name, Survival survives, Origin origin, Report report) {
    if (survives == Survival.NOTHING) {
      report.add(
          Rule.WRITE_ONCE_RESET,
          origin,
          "%s is written once, but a warm reset takes its value and leaves it locked; add survives"
              + " = WARM if it is to keep it.",
          name);
    } else if (survives == Survival.COLD) {
      report.add(
          Rule.WRITE_ONCE_RESET,
          origin,
          "%s is written once, but a cold reset unlocks it and leaves it its value; let it survive"
              + " a warm reset only, or lock it in a write hook.",
          name);
    }
  }
}
