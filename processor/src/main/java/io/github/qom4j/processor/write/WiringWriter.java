// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.qom4j.processor.model.ClockModel;
import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.MethodModel;

/** Writes interrupt lines and clock inputs. */
final class WiringWriter {
  private WiringWriter() {}

  static void write(Companion c) {
    c.model.irqs().forEach(irq -> lines(c, irq));
    c.model.clocks().forEach(clock -> clock(c, clock));
    drive(c);
  }

  private static void lines(Companion c, IrqModel irq) {
    String field = irq.field().name();
    if (!irq.field().type().array()) {
      c.instanceInit.addStatement("d.$L = d.addIrq()", field);
      return;
    }
    c.instanceInit.addStatement("d.$L = new $T[$L]", field, RuntimeNames.IRQ_LINE, irq.count());
    c.instanceInit
        .beginControlFlow("for (int i = 0; i < d.$L.length; i++)", field)
        .addStatement("d.$L[i] = d.addIrq()", field)
        .endControlFlow();
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

  private static void drive(Companion c) {
    if (c.model.irqSources().isEmpty()) {
      return;
    }
    MethodModel source = c.model.irqSources().get(0).method();
    TypeName type = source.returns().is(JavaType.Kind.LONG) ? TypeName.LONG : TypeName.INT;
    CodeBlock.Builder body = CodeBlock.builder();
    body.addStatement("$T asserted = d.$L()", type, source.name());
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
    CompanionWriter.hook(c, "updateIrqs", "onUpdateIrqs", body);
  }
}
