// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.IrqSourceModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Masks have one source, and the source has masks. */
final class IrqSourceCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    Optional<IrqModel> masked =
        type.irqs().stream().filter(irq -> !irq.masks().isEmpty()).findFirst();
    List<IrqSourceModel> sources = type.irqSources();
    if (masked.isPresent() && sources.isEmpty()) {
      report.add(
          Rule.IRQ_SOURCE,
          masked.get().maskOrigin(),
          "%s has a mask, but %s has no @IrqSource to take it from; add one, or drop the mask.",
          masked.get().field().name(),
          type.javaName());
    }
    if (masked.isEmpty() && !sources.isEmpty()) {
      report.add(
          Rule.IRQ_SOURCE,
          sources.get(0).origin(),
          "%s() raises nothing: no @Irq of %s has a mask; add one, or drop @IrqSource.",
          sources.get(0).method().name(),
          type.javaName());
    }
    sources.stream()
        .skip(1)
        .forEach(
            second ->
                report.add(
                    Rule.IRQ_SOURCE,
                    second.origin(),
                    "%s() and %s() are both @IrqSource; make them one, its bits raise all lines.",
                    sources.get(0).method().name(),
                    second.method().name()));
    sources.forEach(source -> signature(source.method(), report));
    sources.forEach(source -> after(type, source, report));
  }

  private static void signature(MethodModel method, Report report) {
    boolean isInteger =
        method.returns().is(JavaType.Kind.INT) || method.returns().is(JavaType.Kind.LONG);
    if (!isInteger || !method.parameters().isEmpty() || method.throwsChecked()) {
      report.add(
          Rule.IRQ_SOURCE,
          method.origin(),
          "\"%s%s\" is no @IrqSource; write \"int %s()\", or long for more than 32 bits.",
          method.signature(),
          method.throwsChecked() ? " throws ..." : "",
          method.name());
    }
  }

  private static void after(TypeModel type, IrqSourceModel source, Report report) {
    Set<String> named = new HashSet<>();
    for (int i = 0; i < source.after().size(); i++) {
      String name = source.after().get(i);
      if (type.register(name).isEmpty()) {
        report.add(
            Rule.IRQ_SOURCE, source.afterOrigins().get(i), "%s", Unknown.register(type, name));
      } else if (!named.add(name)) {
        report.add(
            Rule.IRQ_SOURCE,
            source.afterOrigins().get(i),
            "@IrqSource of %s() names %s twice; once is enough.",
            source.method().name(),
            name);
      }
    }
  }
}
