// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** The bits of a mask are neighbours. */
final class LayoutGapCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (RegisterModel register : type.registers()) {
      for (BitsModel bits : register.layout()) {
        if (bits.mask() == 0) {
          report.add(
              Rule.LAYOUT_GAP,
              bits.origin(),
              "%s.%s is 0, a mask without bits; give it its bits or move it out of the layout.",
              register.layoutName(),
              bits.name());
        } else if (!bits.isContiguous()) {
          report.add(
              Rule.LAYOUT_GAP,
              bits.origin(),
              "%s.%s = 0x%x leaves out bits 0x%x between its lowest and highest; split it, or"
                  + " combine named constants for a group.",
              register.layoutName(),
              bits.name(),
              bits.mask(),
              bits.span() & ~bits.mask());
        }
      }
    }
  }
}
