// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.qom4j.processor.model.ClockModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.GpioInModel;
import io.github.qom4j.processor.model.GpioOutModel;
import io.github.qom4j.processor.model.IrqExpression;
import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.IrqSourceModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.LatchModel;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TimerModel;
import io.github.qom4j.processor.model.Trigger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes interrupt lines and clock inputs. */
final class WiringWriter {
  private WiringWriter() {}

  static void write(Companion c) {
    c.model.irqs().forEach(irq -> lines(c, irq));
    c.model.gpioIns().forEach(input -> input(c, input));
    c.model.gpioOuts().forEach(output -> output(c, output));
    timers(c, c.instanceInit, "d");
    c.model.clocks().forEach(clock -> clock(c, clock));
    FifoWriter.make(c);
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
        || register.field().isPresent()
            && c.fieldsThatDrive(WiringWriter::takingPart).contains(register.field().get());
  }

  /** The registers in expressions, and those that latch. */
  private static Stream<RegisterModel> takingPart(Companion c) {
    Stream<IrqExpression> expressions =
        Stream.concat(
            c.model.irqs().stream().flatMap(irq -> irq.when().stream()),
            c.model.latches().stream().map(LatchModel::when));
    return Stream.of(
            expressions
                .flatMap(when -> when.operands().stream())
                .map(operand -> c.model.register(operand.register()).orElseThrow()),
            c.model.latches().stream().map(LatchModel::register),
            FifoWriter.registers(c))
        .flatMap(registers -> registers);
  }

  private static void drive(Companion c) {
    CodeBlock.Builder recall = CodeBlock.builder();
    CodeBlock.Builder latches = CodeBlock.builder();
    CodeBlock.Builder lines = CodeBlock.builder();
    int edges = 0;
    for (LatchModel latch : c.model.latches()) {
      String when = IrqCondition.of(c.model, latch.when());
      CodeBlock.Builder latched =
          CodeBlock.builder()
              .beginControlFlow("if ($L)", edge(latch.bits().trigger(), edges, when, recall))
              .addStatement("$L", latch(latch))
              .endControlFlow();
      latches.add(latched.build());
      if (latch.bits().trigger().isEdge()) {
        edges++;
      } else {
        // What it latches after a reset is no edge either.
        recall.add(latched.build());
      }
    }
    Optional<MethodModel> source =
        c.model.irqSources().stream().findFirst().map(IrqSourceModel::method);
    source.ifPresent(method -> asserted(method, lines));
    TraceWriter.updateIrqs(c, conditions(c, source), lines);
    source.ifPresent(method -> masks(c, method, lines));
    for (IrqModel irq : c.model.irqs()) {
      if (irq.when().isPresent()) {
        line(
            irq,
            edge(irq.trigger(), edges, IrqCondition.of(c.model, irq.when().get()), recall),
            lines);
        edges += irq.trigger().isEdge() ? 1 : 0;
      }
    }
    CodeBlock.Builder body = CodeBlock.builder();
    if (edges > 0) {
      CodeBlock memory =
          CodeBlock.of("$1T edges = d.edges($2T.class);\n", RuntimeNames.EDGES, c.name);
      recall(c, CodeBlock.builder().add(memory).add(recall.build()));
      body.add(memory);
    }
    body.add(FifoWriter.show(c)).add(latches.build()).add(lines.build());
    CompanionWriter.hook(c, "updateIrqs", "onUpdateIrqs", body);
    boolean isOnlyMasks =
        c.model.latches().isEmpty()
            && c.model.fifos().isEmpty()
            && c.model.irqs().stream().allMatch(irq -> irq.when().isEmpty());
    if (hasUpdate(c) && !isOnlyMasks) {
      c.classInit.addStatement("c.onResetHold($T.class, $T::updateIrqs)", c.device, c.name);
    }
  }

  /** Whether there is anything to do when lines are driven. */
  static boolean hasUpdate(Companion c) {
    return !c.model.irqSources().isEmpty()
        || !c.model.latches().isEmpty()
        || c.model.irqs().stream().anyMatch(irq -> irq.when().isPresent())
        || c.model.fifos().stream().anyMatch(fifo -> !fifo.shown().isEmpty());
  }

  /** Whether changes of conditions are seen. */
  static boolean hasEdges(Companion c) {
    return Stream.concat(
            c.model.irqs().stream().map(IrqModel::trigger),
            c.model.latches().stream().map(latch -> latch.bits().trigger()))
        .anyMatch(Trigger::isEdge);
  }

  /** What a reset makes of a condition is no edge. */
  private static void recall(Companion c, CodeBlock.Builder body) {
    CompanionWriter.hook(c, "recallEdges", "onResetHold", body);
  }

  /** Whether a condition counts now; what the next change is seen by is added to another method. */
  private static String edge(Trigger trigger, int number, String when, CodeBlock.Builder recall) {
    if (!trigger.isEdge()) {
      return when;
    }
    recall.addStatement("edges.recall($L, $L)", number, when);
    return "edges." + trigger.edge() + "(" + number + ", " + when + ")";
  }

  private static void line(IrqModel irq, String when, CodeBlock.Builder body) {
    if (irq.trigger().isEdge()) {
      body.beginControlFlow("if ($L)", when)
          .addStatement("d.$L.pulse()", irq.field().name())
          .endControlFlow();
    } else {
      body.addStatement("d.$L.set($L)", irq.field().name(), when);
    }
  }

  private static String latch(LatchModel latch) {
    String field = "d." + latch.register().field().orElseThrow().name();
    String cast =
        switch (latch.register().width()) {
          case 1 -> "(byte) ";
          case 2 -> "(short) ";
          default -> "";
        };
    String bits = field + " | " + Companion.hex(latch.bits().mask());
    if (latch.register().width() == 4) {
      bits = field + " | " + "0x" + Long.toHexString(latch.bits().mask());
    }
    return field + " = " + (cast.isEmpty() ? bits : cast + "(" + bits + ")");
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
