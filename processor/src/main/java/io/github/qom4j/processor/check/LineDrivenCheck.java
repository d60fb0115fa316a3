// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.GpioOutModel;
import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.IrqSourceModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.UsesModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.Collections;
import java.util.Set;

/** Something drives each output line. */
final class LineDrivenCheck implements Check {
  /** Those above it have nothing to drive. */
  private static final String BASE = "SysBusDevice";

  /** By which code reaches a line without its name. */
  private static final Set<String> ALL_LINES = Set.of("gpioOut", "irqs");

  private static final String SET = "set it";
  private static final String SET_IRQ = "set it, or give it when or a mask";

  @Override
  public void check(TypeModel type, Report report) {
    CodeOf.complete(type).ifPresent(uses -> check(type, uses, report));
  }

  private static void check(TypeModel type, UsesModel uses, Report report) {
    for (IrqModel irq : type.irqs()) {
      boolean isOwn = irq.masks().isEmpty() && irq.when().isEmpty();
      if (isOwn && irq.field().type().kind() == JavaType.Kind.IRQ_LINE) {
        named(type, uses, irq.field().name(), SET_IRQ, irq.origin(), report);
      }
    }
    for (GpioOutModel output : type.gpioOuts()) {
      named(type, uses, output.field().name(), SET, output.origin(), report);
    }
    boolean isEvaluated =
        uses.names().contains("updateIrqs")
            || !type.fifos().isEmpty()
            || !type.parent().javaName().equals(BASE)
            || type.irqs().stream().anyMatch(irq -> irq.when().isPresent());
    for (IrqSourceModel source : type.irqSources()) {
      if (source.after().isEmpty() && !isEvaluated) {
        report.add(
            Rule.LINE_NOT_DRIVEN,
            source.origin(),
            "Nothing asks %s() which lines are high but resets: name registers in after, or call"
                + " updateIrqs() where its value changes.",
            source.method().name());
      }
    }
  }

  private static void named(
      TypeModel type, UsesModel uses, String name, String advice, Origin origin, Report report) {
    if (!uses.names().contains(name) && Collections.disjoint(uses.names(), ALL_LINES)) {
      report.add(
          Rule.LINE_NOT_DRIVEN,
          origin,
          "Nothing drives %s: no code of %s names it; %s, or drop it.",
          name,
          type.javaName(),
          advice);
    }
  }
}
