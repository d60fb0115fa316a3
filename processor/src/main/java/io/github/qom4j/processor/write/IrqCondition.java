// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.IrqExpression;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import java.util.List;
import java.util.stream.Collectors;

/** When a line is high, as a Java expression. */
final class IrqCondition {
  private IrqCondition() {}

  static String of(TypeModel type, IrqExpression expression) {
    if (expression instanceof IrqExpression.Operand operand) {
      return bits(type, operand) + " != 0";
    }
    if (expression instanceof IrqExpression.Not not) {
      return "!(" + of(type, not.of()) + ")";
    }
    if (expression instanceof IrqExpression.And and) {
      boolean bitByBit =
          and.parts().stream()
              .allMatch(part -> part instanceof IrqExpression.Operand o && o.bits().isEmpty());
      return bitByBit
          ? "("
              + and.parts().stream()
                  .map(part -> field(type, (IrqExpression.Operand) part))
                  .collect(Collectors.joining(" & "))
              + ") != 0"
          : join(type, and.parts(), " && ");
    }
    return join(type, ((IrqExpression.Or) expression).parts(), " || ");
  }

  private static String join(TypeModel type, List<IrqExpression> parts, String operator) {
    return parts.stream()
        .map(part -> part instanceof IrqExpression.Or ? "(" + of(type, part) + ")" : of(type, part))
        .collect(Collectors.joining(operator));
  }

  private static String bits(TypeModel type, IrqExpression.Operand operand) {
    if (operand.bits().isEmpty()) {
      return field(type, operand);
    }
    RegisterModel register = type.register(operand.register()).orElseThrow();
    long mask =
        register.layout().stream()
            .filter(bits -> bits.name().equals(operand.bits()))
            .mapToLong(BitsModel::mask)
            .findFirst()
            .orElseThrow();
    return "(" + field(type, operand) + " & " + Companion.hex(mask) + ")";
  }

  private static String field(TypeModel type, IrqExpression.Operand operand) {
    return "d." + type.register(operand.register()).orElseThrow().field().orElseThrow().name();
  }
}
