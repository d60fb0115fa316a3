// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** The bits of a register are bits it can have. */
final class LayoutWidthCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (RegisterModel register : type.registers()) {
      if (register.width() > 0) {
        check(register, report);
      }
    }
  }

  private static void check(RegisterModel register, Report report) {
    if (register.mask() != -1 && !register.fits(register.mask())) {
      report.add(
          Rule.LAYOUT_WIDTH,
          register.maskOrigin(),
          "mask = 0x%x has bits beyond the %d of %s; correct it, or make the register %s.",
          register.mask(),
          8 * register.width(),
          register.name(),
          RegisterTypeCheck.holding(register.mask()));
    }
    for (BitsModel bits : register.layout()) {
      if ((bits.mask() & ~register.allBits()) != 0) {
        report.add(
            Rule.LAYOUT_WIDTH,
            register.layoutOrigin(),
            "%s.%s = 0x%x has bits beyond the %d of %s; correct it, or make the register %s.",
            register.layoutName(),
            bits.name(),
            bits.mask(),
            8 * register.width(),
            register.name(),
            RegisterTypeCheck.holding(bits.mask()));
      }
    }
  }
}
