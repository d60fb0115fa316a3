// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.qom4j.processor.model.ClockModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.GpioInModel;
import io.github.qom4j.processor.model.GpioOutModel;
import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.IrqSourceModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TimerModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes interrupt lines and clock inputs. */
final class WiringWriter {
  private WiringWriter() {}

  static void write(Companion c) {
    c.model.irqs().forEach(irq -> lines(c, irq));
    c.model.gpioIns().forEach(input -> input(c, input));
    c.model.gpioOuts().forEach(output -> output(c, output));
    timers(c, c.instanceInit, "d");
    c.model.clocks().forEach(clock -> clock(c, clock));
    drive(c);
  }

  private static void lines(Companion c, IrqModel irq) {
    outputs(c, irq.field(), irq.count(), CodeBlock.of("addIrq()"));
  }

  private static void output(Companion c, GpioOutModel output) {
    outputs(c, output.field(), output.count(), CodeBlock.of("addGpioOut($S)", output.name()));
  }

  private static void outputs(Companion c, FieldModel field, int count, CodeBlock made) {
    if (!field.type().array()) {
      c.instanceInit.addStatement("d.$L = d.$L", field.name(), made);
      return;
    }
    c.instanceInit.addStatement("d.$L = new $T[$L]", field.name(), RuntimeNames.IRQ_LINE, count);
    c.instanceInit.addStatement("$T.setAll(d.$L, i -> d.$L)", Arrays.class, field.name(), made);
  }

  private static void input(Companion c, GpioInModel input) {
    String method = input.method().name();
    if (!input.isNumbered()) {
      c.instanceInit.addStatement("d.addGpioIn($S, d::$L)", input.name(), method);
      return;
    }
    CodeBlock.Builder code = input.length().isEmpty() ? c.instanceInit : c.realize;
    code.beginControlFlow(
            "for (int i = 0; i < $L; i++)",
            input.length().map(length -> "d." + length.name()).orElse("" + input.count()))
        .addStatement("int number = i")
        .addStatement("d.addGpioIn($S, level -> d.$L(number, level))", input.name(), method)
        .endControlFlow();
    if (input.length().isPresent()) {
      c.unrealize.addStatement("d.removeGpioIn($S)", input.name());
    }
  }

  static void timers(Companion c, CodeBlock.Builder code, String device) {
    for (TimerModel timer : c.model.timers()) {
      code.addStatement(
          "d.$L = $L.addTimer($T.$L, d::$L)",
          timer.name(),
          device,
          RuntimeNames.CLOCK_TYPE,
          timer.clock(),
          timer.method().name());
    }
  }

  private static void clock(Companion c, ClockModel clock) {
    String field = clock.field().name();
    c.instanceInit.addStatement("d.$L = d.addClockInput($S)", field, clock.name());
    c.model.clockHooks().stream()
        .filter(hook -> hook.clock().equals(clock.name()))
        .forEach(
            hook ->
                c.instanceInit.addStatement("d.$L.onUpdate(d::$L)", field, hook.method().name()));
  }

  /** Whether a write to a register may change a line at once. */
  static boolean drivesLines(Companion c, RegisterModel register) {
    return c.model.irqSources().stream()
            .anyMatch(source -> source.after().contains(register.name()))
        || c.model.irqs().stream()
            .flatMap(irq -> irq.when().stream())
            .flatMap(when -> when.operands().stream())
            .map(operand -> c.model.register(operand.register()).orElseThrow())
            .anyMatch(operand -> operand.field().equals(register.field()));
  }

  private static void drive(Companion c) {
    CodeBlock.Builder body = CodeBlock.builder();
    Optional<MethodModel> source =
        c.model.irqSources().stream().findFirst().map(IrqSourceModel::method);
    source.ifPresent(method -> asserted(method, body));
    TraceWriter.updateIrqs(c, conditions(c, source), body);
    source.ifPresent(method -> masks(c, method, body));
    boolean hasExpression = false;
    for (IrqModel irq : c.model.irqs()) {
      if (irq.when().isPresent()) {
        hasExpression = true;
        body.addStatement(
            "d.$L.$L($L)",
            irq.field().name(),
            irq.isEdge() ? "edge" : "set",
            IrqCondition.of(c.model, irq.when().get()));
      }
    }
    CompanionWriter.hook(c, "updateIrqs", "onUpdateIrqs", body);
    if (hasExpression) {
      c.classInit.addStatement("c.onResetHold($T.class, $T::updateIrqs)", c.device, c.name);
    }
  }

  /** When any line is high. */
  private static List<String> conditions(Companion c, Optional<MethodModel> source) {
    List<String> conditions = new ArrayList<>();
    source.ifPresent(method -> conditions.add("asserted != 0"));
    c.model.irqs().stream()
        .flatMap(irq -> irq.when().stream())
        .forEach(when -> conditions.add(IrqCondition.of(c.model, when)));
    return conditions;
  }

  private static TypeName type(MethodModel source) {
    return source.returns().is(JavaType.Kind.LONG) ? TypeName.LONG : TypeName.INT;
  }

  private static void asserted(MethodModel source, CodeBlock.Builder body) {
    body.addStatement("$T asserted = d.$L()", type(source), source.name());
  }

  private static void masks(Companion c, MethodModel source, CodeBlock.Builder body) {
    TypeName type = type(source);
    for (IrqModel irq : c.model.irqs()) {
      for (int i = 0; i < irq.masks().size(); i++) {
        String line = irq.field().name() + (irq.field().type().array() ? "[" + i + "]" : "");
        long mask = irq.masks().get(i);
        body.addStatement(
            "d.$L.set((asserted & $L) != 0)",
            line,
            Companion.hex(type == TypeName.INT ? mask & 0xffffffffL : mask));
      }
    }
  }
}
