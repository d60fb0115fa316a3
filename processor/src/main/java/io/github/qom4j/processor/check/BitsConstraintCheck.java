// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.Policy;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashSet;
import java.util.Set;

/** What a guest must not write to bits is said only where it can write them. */
final class BitsConstraintCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    Set<Origin> written = new HashSet<>();
    for (RegisterModel register : type.registers()) {
      register.layout().stream()
          .filter(bits -> !register.policyOf(bits).write().isEmpty())
          .forEach(bits -> written.add(bits.origin()));
    }
    for (RegisterModel register : type.registers()) {
      register.layout().stream()
          .filter(bits -> !written.contains(bits.origin()))
          .filter(bits -> !bits.forbidden().isEmpty() || bits.hasRange())
          .forEach(bits -> warn(register, bits, register.policyOf(bits), report));
    }
  }

  private static void warn(RegisterModel register, BitsModel bits, Policy policy, Report report) {
    report.add(
        Rule.BITS_UNWRITTEN,
        bits.origin(),
        "%s.%s is %s, so that what a guest must not write never counts; drop %s, or change the"
            + " access.",
        register.layoutName(),
        bits.name(),
        policy,
        said(bits));
  }

  private static String said(BitsModel bits) {
    if (!bits.forbidden().isEmpty()) {
      return "forbidden";
    }
    return bits.min() == 0 ? "max" : bits.max() == Long.MAX_VALUE ? "min" : "min and max";
  }
}
