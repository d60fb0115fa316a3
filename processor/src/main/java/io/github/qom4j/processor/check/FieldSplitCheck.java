// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.Policy;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A number that the guest writes comes with one access. */
final class FieldSplitCheck implements Check {
  private static final Set<String> STORING = Set.of("store", "once");

  @Override
  public void check(TypeModel type, Report report) {
    for (RegisterModel register : type.registers()) {
      Optional<BankModel> bank =
          type.bankOf(register)
              .filter(found -> !found.valid().isEmpty() && !found.impl().isEmpty());
      if (bank.isPresent() && register.field().isPresent()) {
        int unit = Math.min(largest(bank.get().valid()), largest(bank.get().impl()));
        if (unit > 0 && register.width() > unit) {
          check(register, unit, report);
        }
      }
    }
  }

  private static int largest(List<Integer> sizes) {
    return Collections.max(sizes);
  }

  private static void check(RegisterModel register, int unit, Report report) {
    for (BitsModel bits : register.layout()) {
      boolean isSplit = bits.mask() != 0 && accesses(bits.lsb(), bits.width(), unit) > 1;
      if (isSplit && isStored(register.policyOf(bits))) {
        advise(
            register.layoutName() + "." + bits.name(),
            bits.lsb(),
            bits.width(),
            bits.origin(),
            unit,
            report);
      }
    }
    if (!register.hasMasks() && isStored(register.policy())) {
      advise(register.name(), 0, 8 * register.width(), register.origin(), unit, report);
    }
  }

  private static boolean isStored(Policy policy) {
    return STORING.contains(policy.write());
  }

  private static int accesses(int lsb, int width, int unit) {
    return (lsb + width - 1) / 8 / unit - lsb / 8 / unit + 1;
  }

  private static void advise(
      String name, int lsb, int width, Origin origin, int unit, Report report) {
    report.add(
        Rule.FIELD_SPLIT,
        origin,
        "%s lies in bits %d to %d, which takes %d accesses of %d bytes: between them it is partly"
            + " old and partly new; act on the last, or let access be wider.",
        name,
        lsb,
        lsb + width - 1,
        accesses(lsb, width, unit),
        unit);
  }
}
