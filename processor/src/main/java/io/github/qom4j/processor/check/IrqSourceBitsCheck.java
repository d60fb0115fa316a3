// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.IrqSourceModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the interrupt source is a register, its bits and those of the lines' masks are the same.
 */
final class IrqSourceBitsCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    boolean hasMasks = type.irqs().stream().anyMatch(irq -> !irq.masks().isEmpty());
    if (type.irqSources().size() != 1 || !hasMasks) {
      return;
    }
    IrqSourceModel source = type.irqSources().get(0);
    type.registers().stream()
        .filter(register -> register.method().filter(source.method()::equals).isPresent())
        .filter(RegisterModel::hasMasks)
        .findFirst()
        .ifPresent(
            register -> {
              raised(type, source, register, report);
              type.irqs().forEach(irq -> masks(irq, register, report));
            });
  }

  private static void raised(
      TypeModel type, IrqSourceModel source, RegisterModel register, Report report) {
    long masks =
        type.irqs().stream().flatMap(irq -> irq.masks().stream()).reduce(0L, (a, b) -> a | b);
    List<BitsModel> lost =
        register.layout().stream().filter(bits -> (bits.mask() & masks) == 0).toList();
    if (!lost.isEmpty()) {
      report.add(
          Rule.IRQ_SOURCE_BITS,
          source.origin(),
          "%s shows %s of %s, which %s in no line's mask and so never %s one; add %s to a mask.",
          register.name(),
          lost.stream().map(BitsModel::name).limit(3).collect(Collectors.joining(", "))
              + (lost.size() > 3 ? " and %d more".formatted(lost.size() - 3) : ""),
          register.layoutName(),
          lost.size() == 1 ? "is" : "are",
          lost.size() == 1 ? "raises" : "raise",
          lost.size() == 1 ? "it" : "them");
    }
  }

  private static void masks(IrqModel irq, RegisterModel register, Report report) {
    for (int i = 0; i < irq.masks().size(); i++) {
      long unknown = irq.masks().get(i) & register.allBits() & ~register.namedBits();
      if (unknown != 0) {
        report.add(
            Rule.IRQ_SOURCE_BITS,
            irq.maskOrigins().get(i),
            "%s has mask bits 0x%x, which %s, the source of interrupts, does not have: they raise"
                + " nothing; name them in %s or correct the mask.",
            irq.field().name(),
            unknown,
            register.name(),
            register.layoutName());
      }
    }
  }
}
