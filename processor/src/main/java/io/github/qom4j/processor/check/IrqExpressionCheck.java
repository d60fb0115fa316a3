// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.IrqExpression;
import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.LatchModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.report.Suggestion;
import java.util.Optional;

/** An expression of a line or of bits that latch names stored registers and their bits. */
final class IrqExpressionCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (IrqModel irq : type.irqs()) {
      Place place = new Place(type, irq.field().name(), irq.whenOrigin(), report);
      if (irq.when().isPresent()) {
        line(irq, irq.when().get(), place);
      } else if (irq.trigger().isEdge()) {
        place.error("has a trigger but no expression; add when = \"...\"");
      }
    }
    for (LatchModel latch : type.latches()) {
      String name = latch.register().layoutName() + "." + latch.bits().name();
      expression(latch.when(), new Place(type, name, latch.bits().whenOrigin(), report));
    }
  }

  /** An expression's place. */
  private record Place(TypeModel type, String name, Origin origin, Report report) {
    void error(String format, Object... arguments) {
      report.add(Rule.IRQ_EXPRESSION, origin, "%s %s.", name, format.formatted(arguments));
    }
  }

  private static void line(IrqModel irq, IrqExpression expression, Place place) {
    boolean isMalformed = expression instanceof IrqExpression.Malformed;
    if (!isMalformed && (irq.field().type().array() || !irq.masks().isEmpty())) {
      place.error("has an expression, which drives one line; make it one IrqLine, no mask");
    } else {
      expression(expression, place);
    }
  }

  private static void expression(IrqExpression expression, Place place) {
    if (expression instanceof IrqExpression.Malformed malformed) {
      place.error(
          "has an expression in which %s; write for example \"STATUS.RX & CTRL.RXEN\"",
          malformed.problem());
    } else {
      expression.operands().forEach(operand -> operand(operand, place));
    }
  }

  private static void operand(IrqExpression.Operand operand, Place place) {
    Optional<RegisterModel> register = place.type.register(operand.register());
    if (register.isEmpty()) {
      place.report.add(
          Rule.IRQ_EXPRESSION,
          place.origin,
          "%s",
          Unknown.register(place.type, operand.register()));
    } else if (register.get().field().isEmpty() || register.get().isArray()) {
      place.error(
          "depends on %s, which is %s; take one stored register",
          operand.register(), register.get().isArray() ? "a row" : "not stored");
    } else if (!operand.bits().isEmpty()
        && register.get().layout().stream().noneMatch(b -> b.name().equals(operand.bits()))) {
      place.report.add(
          Rule.IRQ_EXPRESSION,
          place.origin,
          "%s has no bits \"%s\".%s",
          operand.register(),
          operand.bits(),
          Suggestion.of(
              operand.bits(), register.get().layout().stream().map(BitsModel::name).toList()));
    }
  }
}
