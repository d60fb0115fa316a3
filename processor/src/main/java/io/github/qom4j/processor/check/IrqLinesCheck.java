// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.IrqSourceModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashSet;
import java.util.Set;

/** There are as many lines as masks, at least one, and each mask has bits. */
final class IrqLinesCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    boolean isInt =
        type.irqSources().stream()
            .map(IrqSourceModel::method)
            .anyMatch(method -> method.returns().is(JavaType.Kind.INT));
    for (IrqModel irq : type.irqs()) {
      if (irq.field().type().kind() == JavaType.Kind.IRQ_LINE) {
        count(irq, report);
        masks(irq, isInt, report);
      }
    }
    twins(type, report);
  }

  private static void count(IrqModel irq, Report report) {
    int declared = irq.declaredCount().orElse(1);
    boolean isOne = !irq.field().type().array();
    if (declared < 1) {
      error(irq, report, irq.countOrigin(), "has count = %d; it needs at least 1", declared);
    } else if (isOne && (irq.count() > 1 || declared > 1)) {
      error(
          irq,
          report,
          declared > 1 ? irq.countOrigin() : irq.maskOrigin(),
          "is one line but declares %d; make it an IrqLine[]",
          Math.max(irq.count(), declared));
    } else if (!irq.masks().isEmpty()
        && irq.declaredCount().isPresent()
        && declared != irq.count()) {
      error(
          irq,
          report,
          irq.countOrigin(),
          "has count = %d but %d masks; drop count, each mask is a line",
          declared,
          irq.count());
    }
  }

  private static void masks(IrqModel irq, boolean isInt, Report report) {
    for (int i = 0; i < irq.masks().size(); i++) {
      long mask = irq.masks().get(i);
      if (mask == 0) {
        error(
            irq,
            report,
            irq.maskOrigins().get(i),
            "has mask 0, so nothing ever raises line %d of it; give it bits",
            i);
      } else if (isInt && mask != (int) mask && mask >>> 32 != 0) {
        error(
            irq,
            report,
            irq.maskOrigins().get(i),
            "has mask 0x%x, beyond the 32 bits its @IrqSource returns; let that return long",
            mask);
      }
    }
  }

  private static void twins(TypeModel type, Report report) {
    Set<Long> masks = new HashSet<>();
    for (IrqModel irq : type.irqs()) {
      for (int i = 0; i < irq.masks().size(); i++) {
        long mask = irq.masks().get(i);
        if (!masks.add(mask) && mask != 0) {
          report.add(
              Rule.IRQ_TWINS,
              irq.maskOrigins().get(i),
              "Another line has mask 0x%x as well, so the two are always alike; give this one its"
                  + " own, or drop it.",
              mask);
        }
      }
    }
  }

  private static void error(
      IrqModel irq, Report report, Origin origin, String format, Object... arguments) {
    report.add(Rule.IRQ_LINES, origin, "%s %s.", irq.field().name(), format.formatted(arguments));
  }
}
