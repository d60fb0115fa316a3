// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.IrqExpression;
import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.LatchModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.Policy;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.UsesModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an expression depends on can be set, and what it enables can happen. */
final class IrqOperandsCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (IrqModel irq : type.irqs()) {
      irq.when().ifPresent(when -> check(type, irq.field().name(), when, irq.whenOrigin(), report));
    }
    for (LatchModel latch : type.latches()) {
      String name = latch.register().layoutName() + "." + latch.bits().name();
      check(type, name, latch.when(), latch.bits().whenOrigin(), report);
    }
  }

  private static void check(
      TypeModel type, String name, IrqExpression when, Origin origin, Report report) {
    for (IrqExpression.Operand operand : when.operands()) {
      type.bits(operand)
          .filter(bits -> isPulse(type, operand, bits))
          .ifPresent(
              bits ->
                  report.add(
                      Rule.IRQ_NOT_STORED,
                      origin,
                      "%s depends on %s.%s, which is PULSE and so never stored: it counts as 0; let"
                          + " the write hook set bits that are.",
                      name,
                      operand.register(),
                      operand.bits()));
    }
    ands(when).forEach(and -> enable(type, name, and, origin, report));
  }

  private static boolean isPulse(TypeModel type, IrqExpression.Operand operand, BitsModel bits) {
    return type.register(operand.register())
        .filter(register -> register.policyOf(bits) == Policy.PULSE)
        .isPresent();
  }

  private static Stream<IrqExpression.And> ands(IrqExpression when) {
    if (when instanceof IrqExpression.And and) {
      return Stream.concat(Stream.of(and), and.parts().stream().flatMap(IrqOperandsCheck::ands));
    }
    if (when instanceof IrqExpression.Or or) {
      return or.parts().stream().flatMap(IrqOperandsCheck::ands);
    }
    return when instanceof IrqExpression.Not not ? ands(not.of()) : Stream.empty();
  }

  /** Bits that the guest only sets and clears enable those of the other register. */
  private static void enable(
      TypeModel type, String name, IrqExpression.And and, Origin origin, Report report) {
    List<RegisterModel> whole =
        and.parts().stream()
            .map(part -> part instanceof IrqExpression.Operand operand ? operand : null)
            .filter(Objects::nonNull)
            .filter(operand -> operand.bits().isEmpty())
            .flatMap(operand -> type.register(operand.register()).stream())
            .filter(register -> register.field().isPresent() && !register.isArray())
            .toList();
    if (whole.size() != 2 || !whole.stream().allMatch(register -> isBounded(type, register))) {
      return;
    }
    RegisterModel first = whole.get(0);
    RegisterModel second = whole.get(1);
    boolean isFirst = isPlain(type, first);
    if (isFirst != isPlain(type, second)) {
      RegisterModel enable = isFirst ? first : second;
      RegisterModel status = isFirst ? second : first;
      warn(type, name, enable, status, origin, report);
    }
  }

  private static void warn(
      TypeModel type,
      String name,
      RegisterModel enable,
      RegisterModel status,
      Origin origin,
      Report report) {
    long idle = bits(type, enable) & ~bits(type, status) & ~used(type, enable);
    long silent = pending(type, status) & ~bits(type, enable);
    if (idle != 0) {
      report.add(
          Rule.IRQ_ENABLE_BITS,
          origin,
          "%s is high where both have a bit, but %s has bits 0x%x that %s lacks: they enable nothing;"
              + " give both the same.",
          name,
          enable.name(),
          idle,
          status.name());
    }
    if (silent != 0) {
      report.add(
          Rule.IRQ_ENABLE_BITS,
          origin,
          "%s is high where both have a bit, but %s has bits 0x%x that %s lacks: they never raise it;"
              + " give both the same.",
          name,
          status.name(),
          silent,
          enable.name());
    }
  }

  /** The bits that code may depend on otherwise. */
  private static long used(TypeModel type, RegisterModel enable) {
    Optional<UsesModel> uses = CodeOf.complete(type);
    if (uses.isEmpty() || !enable.hasMasks()) {
      boolean isNamed =
          uses.isEmpty() || uses.get().names().contains(enable.field().orElseThrow().name());
      return isNamed ? -1 : 0;
    }
    return enable.layout().stream()
        .filter(bits -> uses.get().names().contains(bits.name()))
        .mapToLong(BitsModel::mask)
        .reduce(0, (a, b) -> a | b);
  }

  private static long bits(TypeModel type, RegisterModel register) {
    return register.storedBits(type.reserved(register));
  }

  private static boolean isBounded(TypeModel type, RegisterModel register) {
    return register.width() > 0 && bits(type, register) != register.allBits();
  }

  private static boolean isPlain(TypeModel type, RegisterModel register) {
    return register.policies(type.reserved(register)).keySet().equals(Set.of(Policy.RW));
  }

  /** The bits that the guest clears when it has seen them. */
  private static long pending(TypeModel type, RegisterModel register) {
    return register.policies(type.reserved(register)).entrySet().stream()
        .filter(
            entry ->
                entry.getKey().write().equals("oneClears")
                    || entry.getKey().read() == Policy.Read.CLEARS)
        .mapToLong(Map.Entry::getValue)
        .reduce(0, (a, b) -> a | b);
  }
}
