// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.FifoModel;
import io.github.qom4j.processor.model.IrqExpression;
import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.LatchModel;
import io.github.qom4j.processor.model.Policy;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.UsesModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Something depends on what a guest writes. */
final class RegisterUsedCheck implements Check {
  private static final Set<Policy> PLAIN = EnumSet.of(Policy.RW, Policy.WO);

  @Override
  public void check(TypeModel type, Report report) {
    CodeOf.complete(type).ifPresent(uses -> check(type, uses, report));
  }

  private static void check(TypeModel type, UsesModel uses, Report report) {
    Set<String> named = named(type);
    Set<FieldModel> seen = new HashSet<>();
    for (RegisterModel register : type.registers()) {
      if (register.width() > 0
          && register.field().isPresent()
          && seen.add(register.field().get())
          && !uses.names().contains(register.field().get().name())
          && type.registers().stream()
              .filter(view -> view.field().equals(register.field()))
              .noneMatch(view -> named.contains(view.name()))
          && isModelled(type, register)) {
        report.add(
            Rule.REGISTER_UNUSED,
            register.origin(),
            "%s keeps what is written to it, but nothing depends on it; if so, name its bits in a"
                + " layout and mark them @Unmodelled, so that their use is logged.",
            register.name());
      }
    }
  }

  /** The registers that anything declared depends on. */
  private static Set<String> named(TypeModel type) {
    Set<String> named = new HashSet<>();
    type.hooks().forEach(hook -> named.addAll(hook.registers()));
    type.irqSources().forEach(source -> named.addAll(source.after()));
    Stream.concat(
            type.irqs().stream().map(IrqModel::when).flatMap(when -> when.stream()),
            type.latches().stream().map(LatchModel::when))
        .flatMap(when -> when.operands().stream())
        .map(IrqExpression.Operand::register)
        .forEach(named::add);
    for (FifoModel fifo : type.fifos()) {
      Stream.concat(fifo.shown().values().stream(), Stream.of(fifo.threshold()))
          .map(text -> FifoModel.operand(text).register())
          .forEach(named::add);
    }
    return named;
  }

  /** Whether a guest can write bits of which nothing is said. */
  private static boolean isModelled(TypeModel type, RegisterModel register) {
    boolean isPlain =
        register.policies(type.reserved(register)).keySet().stream().anyMatch(PLAIN::contains);
    return isPlain
        && (!register.hasMasks()
            || register.layout().stream()
                .filter(bits -> PLAIN.contains(register.policyOf(bits)))
                .anyMatch(bits -> !bits.isUnmodelled()));
  }
}
