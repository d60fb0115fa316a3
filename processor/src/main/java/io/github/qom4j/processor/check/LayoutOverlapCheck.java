// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.ArrayList;
import java.util.List;

/** No two masks share bits, unless one is a group of others. */
final class LayoutOverlapCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (RegisterModel register : type.registers()) {
      List<BitsModel> apart = new ArrayList<>();
      for (BitsModel bits : register.layout()) {
        if (bits.isContiguous()) {
          apart.stream()
              .filter(other -> (other.mask() & bits.mask()) != 0)
              .findFirst()
              .ifPresentOrElse(
                  other -> error(register, other, bits, report), () -> apart.add(bits));
        }
      }
    }
  }

  private static void error(
      RegisterModel register, BitsModel first, BitsModel second, Report report) {
    report.add(
        Rule.LAYOUT_OVERLAP,
        second.origin(),
        "%s.%s = 0x%x and %s = 0x%x share bits 0x%x; give each its own, or write a group with the"
            + " names of its parts.",
        register.layoutName(),
        second.name(),
        second.mask(),
        first.name(),
        first.mask(),
        first.mask() & second.mask());
  }
}
