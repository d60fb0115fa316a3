// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.Policy;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.ReservedBits;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Bits that latch are stored in a register of a device, and the guest can clear them. */
final class BitsLatchCheck implements Check {
  private static final Set<String> CLEARING_WRITES =
      Set.of(
          "store", "once", "oneClears", "zeroClears", "oneToggles", "zeroToggles", "writeClears");

  @Override
  public void check(TypeModel type, Report report) {
    Set<List<Object>> seen = new HashSet<>();
    for (RegisterModel register : type.registers()) {
      for (BitsModel bits : register.layout()) {
        boolean isFirst =
            seen.add(List.of(register.field().map(Object.class::cast).orElse(""), bits.origin()));
        if (bits.when().isEmpty()) {
          if (bits.trigger().isEdge() && isFirst) {
            error(report, register, bits, "has a trigger but no expression; add when = \"...\"");
          }
        } else if (isFirst && register.width() > 0) {
          latch(type, register, bits, report);
        }
      }
    }
  }

  private static void latch(TypeModel type, RegisterModel register, BitsModel bits, Report report) {
    if (type.isBlock()) {
      error(
          report,
          register,
          bits,
          "latches in a block, which drives no lines; let the device do it");
    } else if (register.field().isEmpty() || register.isArray()) {
      error(
          report,
          register,
          bits,
          "latches, but %s is %s; take one stored register"
              .formatted(register.name(), register.isArray() ? "a row" : "not stored"));
    } else if (type.registers().stream()
        .filter(view -> view.field().equals(register.field()))
        .noneMatch(view -> clears(type, view, bits.mask()))) {
      error(
          report,
          register,
          bits,
          "latches and no access ever clears it; give it W1C or RC, or a view that has");
    }
  }

  private static boolean clears(TypeModel type, RegisterModel view, long mask) {
    boolean isHooked =
        type.hooks().stream().anyMatch(hook -> hook.registers().contains(view.name()));
    ReservedBits reserved = type.bankOf(view).map(BankModel::reserved).orElse(ReservedBits.ZERO);
    return isHooked
        || view.policies(reserved).entrySet().stream()
            .filter(entry -> (entry.getValue() & mask) != 0)
            .map(entry -> entry.getKey())
            .anyMatch(p -> p.read() == Policy.Read.CLEARS || CLEARING_WRITES.contains(p.write()));
  }

  private static void error(Report report, RegisterModel register, BitsModel bits, String what) {
    report.add(
        Rule.BITS_LATCH, bits.whenOrigin(), "%s.%s %s.", register.layoutName(), bits.name(), what);
  }
}
