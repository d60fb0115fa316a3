// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** An enum has a constant for each value of its bits. */
final class EnumPartialCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (RegisterModel register : type.registers()) {
      for (BitsModel bits : register.layout()) {
        int named = bits.values().size();
        if (named > 0 && bits.isContiguous() && Long.compareUnsigned(bits.largest(), named) >= 0) {
          advise(register, bits, named, report);
        }
      }
    }
  }

  private static void advise(RegisterModel register, BitsModel bits, int named, Report report) {
    String missing =
        bits.largest() == named
            ? "0x%x".formatted(named)
            : "0x%x to 0x%x".formatted(named, bits.largest());
    report.add(
        Rule.ENUM_PARTIAL,
        bits.origin(),
        "%s.%s can be %s, but its enum ends with %s: to write that is a guest error. Add constants if"
            + " the data sheet has them.",
        register.layoutName(),
        bits.name(),
        missing,
        bits.values().get(named - 1));
  }
}
