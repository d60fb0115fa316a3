// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** The numbers of a mask are as wide as the mask. */
final class LayoutShiftCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (RegisterModel register : type.registers()) {
      for (BitsModel bits : register.layout()) {
        if (!bits.lostShift().isEmpty()) {
          report.add(
              Rule.LAYOUT_SHIFT,
              bits.origin(),
              "%s.%s is 0x%x: \"%s\" is an int, of 32 bits and with a sign; write %s.",
              register.layoutName(),
              bits.name(),
              bits.mask(),
              bits.lostShift(),
              asLong(bits.lostShift()));
        }
      }
    }
  }

  private static String asLong(String text) {
    int blank = text.indexOf(' ');
    return blank < 0 ? text + "L" : text.substring(0, blank) + "L" + text.substring(blank);
  }
}
