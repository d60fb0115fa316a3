// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.IrqExpression;
import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.IrqSourceModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.Trigger;
import io.github.qom4j.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the interrupt lines of a document, with what raises each. */
final class InterruptDocuments {
  private final TypeModel type;
  private final Json json;

  InterruptDocuments(TypeModel type, Json json) {
    this.type = type;
    this.json = json;
  }

  void write() {
    List<Runnable> lines = new ArrayList<>();
    int number = 0;
    for (IrqModel irq : type.irqs()) {
      int first = number;
      if (irq.masks().isEmpty()) {
        lines.add(() -> line(irq, first, irq.count(), irq.field().name()));
      }
      for (int i = 0; i < irq.masks().size(); i++) {
        int place = i;
        lines.add(() -> masked(irq, first + place, place));
      }
      number += irq.count();
    }
    json.objects("interrupts", lines, Runnable::run);
  }

  private void line(IrqModel irq, int number, int count, String name) {
    json.number("line", number);
    json.number("count", count);
    json.text("name", name);
    json.text("description", Prose.of(irq.field().doc()));
    json.flag("required", irq.isRequired());
    irq.when()
        .ifPresent(
            when -> {
              json.text("equation", text(when));
              json.text("trigger", trigger(irq.trigger()));
            });
  }

  private static String trigger(Trigger trigger) {
    return trigger == Trigger.LEVEL ? "" : trigger.name().toLowerCase(Locale.ROOT);
  }

  private void masked(IrqModel irq, int number, int place) {
    long mask = irq.masks().get(place);
    line(
        irq, number, 1, irq.field().name() + (irq.field().type().array() ? "[" + place + "]" : ""));
    Optional<IrqSourceModel> source = type.irqSources().stream().findFirst();
    Optional<RegisterModel> register = source.flatMap(this::register);
    String shown =
        register
            .map(RegisterModel::name)
            .or(() -> source.map(s -> s.method().name() + "()"))
            .orElse("");
    if (!shown.isEmpty()) {
      json.text("equation", shown + " & " + Json.hex(mask));
      json.texts(
          "bits",
          register.stream()
              .flatMap(r -> r.layout().stream())
              .filter(bits -> (bits.mask() & mask) != 0)
              .map(BitsModel::name)
              .toList());
    }
  }

  /** The register that shows what a method says, if there is one. */
  private Optional<RegisterModel> register(IrqSourceModel source) {
    return type.registers().stream()
        .filter(register -> register.method().equals(Optional.of(source.method())))
        .findFirst();
  }

  /** An expression as authors write it. */
  static String text(IrqExpression expression) {
    if (expression instanceof IrqExpression.Operand operand) {
      return operand.register() + (operand.bits().isEmpty() ? "" : "." + operand.bits());
    }
    if (expression instanceof IrqExpression.Not not) {
      boolean isSimple = not.of() instanceof IrqExpression.Operand;
      return isSimple ? "!" + text(not.of()) : "!(" + text(not.of()) + ")";
    }
    if (expression instanceof IrqExpression.And and) {
      return and.parts().stream()
          .map(part -> part instanceof IrqExpression.Or ? "(" + text(part) + ")" : text(part))
          .collect(Collectors.joining(" & "));
    }
    return ((IrqExpression.Or) expression)
        .parts().stream().map(InterruptDocuments::text).collect(Collectors.joining(" | "));
  }
}
