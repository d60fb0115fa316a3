// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** Interrupt lines are kept in an IrqLine or an array of them. */
final class IrqTypeCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (IrqModel irq : type.irqs()) {
      if (irq.field().type().kind() != JavaType.Kind.IRQ_LINE) {
        report.add(
            Rule.IRQ_TYPE,
            irq.field().origin(),
            "Interrupt line %s is %s; use IrqLine, or IrqLine[] for several.",
            irq.field().name(),
            irq.field().type().text());
      }
    }
  }
}
