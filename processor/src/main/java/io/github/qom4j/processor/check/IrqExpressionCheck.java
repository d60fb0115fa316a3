// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.IrqExpression;
import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.report.Suggestion;
import java.util.Optional;

/** An interrupt expression names stored registers and their bits. */
final class IrqExpressionCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (IrqModel irq : type.irqs()) {
      if (irq.when().isPresent()) {
        check(type, irq, irq.when().get(), report);
      } else if (irq.isEdge()) {
        error(report, irq, "has edge but no expression; add when = \"...\"");
      }
    }
  }

  private static void check(TypeModel type, IrqModel irq, IrqExpression expression, Report report) {
    if (expression instanceof IrqExpression.Malformed malformed) {
      error(
          report,
          irq,
          "has an expression in which %s; write for example \"STATUS.RX & CTRL.RXEN\"",
          malformed.problem());
    } else if (irq.field().type().array() || !irq.masks().isEmpty()) {
      error(report, irq, "has an expression, which drives one line; make it one IrqLine, no mask");
    } else {
      expression.operands().forEach(operand -> operand(type, irq, operand, report));
    }
  }

  private static void operand(
      TypeModel type, IrqModel irq, IrqExpression.Operand operand, Report report) {
    Optional<RegisterModel> register = type.register(operand.register());
    if (register.isEmpty()) {
      report.error(
          Rule.IRQ_EXPRESSION, irq.whenOrigin(), "%s", Unknown.register(type, operand.register()));
    } else if (register.get().field().isEmpty() || register.get().isArray()) {
      error(
          report,
          irq,
          "depends on %s, which is %s; take one stored register",
          operand.register(),
          register.get().isArray() ? "a row" : "not stored");
    } else if (!operand.bits().isEmpty()
        && register.get().layout().stream().noneMatch(b -> b.name().equals(operand.bits()))) {
      report.error(
          Rule.IRQ_EXPRESSION,
          irq.whenOrigin(),
          "%s has no bits \"%s\".%s",
          operand.register(),
          operand.bits(),
          Suggestion.of(
              operand.bits(), register.get().layout().stream().map(BitsModel::name).toList()));
    }
  }

  private static void error(Report report, IrqModel irq, String format, Object... arguments) {
    report.error(
        Rule.IRQ_EXPRESSION,
        irq.whenOrigin(),
        "%s %s.",
        irq.field().name(),
        format.formatted(arguments));
  }
}
