// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** A mask leaves a register bits, and those that its layout names. */
final class LayoutMaskCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (RegisterModel register : type.registers()) {
      if (register.mask() == 0) {
        report.add(
            Rule.LAYOUT_MASK,
            register.maskOrigin(),
            "mask = 0 leaves %s no bits; give those it has, or drop mask.",
            register.name());
      } else if (register.width() > 0) {
        register.layout().stream()
            .filter(bits -> (bits.mask() & register.allBits() & ~register.mask()) != 0)
            .forEach(bits -> error(register, bits, report));
      }
    }
  }

  private static void error(RegisterModel register, BitsModel bits, Report report) {
    report.add(
        Rule.LAYOUT_MASK,
        register.maskOrigin(),
        "mask = 0x%x leaves out bits 0x%x of %s.%s, so %s does not store them; drop mask, the"
            + " layout says which bits there are.",
        register.mask() & register.allBits(),
        bits.mask() & ~register.mask(),
        register.layoutName(),
        bits.name(),
        register.name());
  }
}
