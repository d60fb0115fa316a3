// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.NoMaskModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.List;

/** All that a layout has is masks. */
final class LayoutConstantCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (RegisterModel register : type.registers()) {
      for (NoMaskModel other : register.hasMasks() ? register.noMasks() : List.<NoMaskModel>of()) {
        boolean isNumber = other.type().equals("int") || other.type().equals("long");
        report.add(
            Rule.LAYOUT_CONSTANT,
            other.origin(),
            "%s.%s is %s, so it names no bits of %s; %s.",
            register.layoutName(),
            other.name(),
            isNumber ? "not constant" : "of type " + other.type(),
            register.name(),
            isNumber ? "give it a constant value" : "make it int or long");
      }
    }
  }
}
