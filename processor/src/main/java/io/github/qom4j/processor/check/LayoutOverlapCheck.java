// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.List;

/** No two masks share bits, unless one is a group of others. */
final class LayoutOverlapCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (RegisterModel register : type.registers()) {
      List<BitsModel> layout = register.layout().stream().filter(BitsModel::isContiguous).toList();
      for (int i = 0; i < layout.size(); i++) {
        BitsModel bits = layout.get(i);
        layout.subList(0, i).stream()
            .filter(other -> (other.mask() & bits.mask()) != 0)
            .findFirst()
            .ifPresent(other -> error(register, other, bits, report));
      }
    }
  }

  private static void error(
      RegisterModel register, BitsModel first, BitsModel second, Report report) {
    report.add(
        Rule.LAYOUT_OVERLAP,
        second.origin(),
        "%s.%s = 0x%x and %s = 0x%x share bits 0x%x, and neither is a group of others; give each"
            + " its own.",
        register.layoutName(),
        second.name(),
        second.mask(),
        first.name(),
        first.mask(),
        first.mask() & second.mask());
  }
}
