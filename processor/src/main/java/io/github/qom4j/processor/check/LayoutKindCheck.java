// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** A layout has masks. */
final class LayoutKindCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (RegisterModel register : type.registers()) {
      if (!register.layoutName().isEmpty() && !register.hasMasks()) {
        report.add(
            Rule.LAYOUT_KIND,
            register.layoutOrigin(),
            "%s is no layout of %s: it declares no int or long constants; name an interface of mask"
                + " constants.",
            register.layoutName(),
            register.name());
      }
    }
  }
}
