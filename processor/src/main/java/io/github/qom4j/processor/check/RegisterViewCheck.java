// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.Policy;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.ReservedBits;
import io.github.qom4j.processor.model.Survival;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashMap;
import java.util.Map;

/** The first view of a field says what resets do to it; others say the same or nothing. */
final class RegisterViewCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    Map<FieldModel, RegisterModel> firsts = new HashMap<>();
    for (RegisterModel view : type.registers()) {
      if (view.width() > 0 && view.field().isPresent()) {
        RegisterModel first = firsts.putIfAbsent(view.field().get(), view);
        if (first != null) {
          check(type, first, view, report);
        }
      }
    }
  }

  private static void check(
      TypeModel type, RegisterModel first, RegisterModel view, Report report) {
    long bits = view.storedBits(reserved(type, view));
    long reset = view.resetValue();
    long constant = constant(type, view);
    long surviving = (view.survivingBits(Survival.WARM) | constant) & bits;
    long firstReset = first.resetValue() & bits;
    long firstConstant = constant(type, first) & bits;
    long firstSurviving = (first.survivingBits(Survival.WARM) | constant(type, first)) & bits;
    boolean isReported = (reset & ~bits) != 0;
    if (reset != 0 && reset != firstReset && !isReported) {
      Origin origin = view.reset() == 0 ? view.origin() : view.resetOrigin();
      error(
          report,
          view,
          origin,
          "resets to 0x%x, but %s resets the same bits to 0x%x"
              .formatted(reset, first.name(), firstReset));
    }
    if (constant != 0 && constant != firstConstant) {
      error(
          report,
          view,
          view.origin(),
          "keeps bits 0x%x, but a reset of %s changes them"
              .formatted(constant & ~firstConstant, first.name()));
    } else if (surviving != 0 && surviving != firstSurviving) {
      error(
          report,
          view,
          view.origin(),
          "keeps bits 0x%x in a warm reset, but %s keeps 0x%x of them"
              .formatted(surviving, first.name(), firstSurviving));
    }
  }

  private static ReservedBits reserved(TypeModel type, RegisterModel register) {
    return type.bankOf(register).map(BankModel::reserved).orElse(ReservedBits.ZERO);
  }

  private static long constant(TypeModel type, RegisterModel register) {
    return register.policies(reserved(type, register)).getOrDefault(Policy.CONST, 0L)
        | register.survivingBits(Survival.COLD);
  }

  private static void error(Report report, RegisterModel view, Origin origin, String what) {
    report.add(
        Rule.REGISTER_VIEW,
        origin,
        "%s %s; the first view of %s says what resets do, so say it there.",
        view.name(),
        what,
        view.field().orElseThrow().name());
  }
}
