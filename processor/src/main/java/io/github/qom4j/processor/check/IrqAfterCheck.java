// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.IrqSourceModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.ReservedBits;
import io.github.qom4j.processor.model.SourceModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lines follow the writes of what they are computed from. */
final class IrqAfterCheck implements Check {
  private static final String UPDATE = "updateIrqs";

  @Override
  public void check(TypeModel type, Report report) {
    if (type.source().isPresent() && type.irqSources().size() == 1) {
      check(type, type.irqSources().get(0), report);
    }
  }

  private static void check(TypeModel type, IrqSourceModel source, Report report) {
    SourceModel code = type.source().get();
    Map<FieldModel, List<RegisterModel>> views =
        type.registers().stream()
            .filter(register -> register.field().isPresent() && isWritable(type, register))
            .filter(
                register ->
                    code.reached(List.of(source.method().name()))
                        .contains(register.field().get().name()))
            .collect(
                Collectors.groupingBy(
                    register -> register.field().get(), LinkedHashMap::new, Collectors.toList()));
    views.forEach(
        (field, registers) -> {
          if (registers.stream().noneMatch(register -> isFollowed(type, source, code, register))) {
            report.add(
                Rule.IRQ_AFTER,
                source.origin(),
                "%s() reads %s, but no line follows a write of %s; add it: after = \"%s\".",
                source.method().name(),
                field.name(),
                registers.get(0).name(),
                registers.get(0).name());
          }
        });
  }

  private static boolean isWritable(TypeModel type, RegisterModel register) {
    return register.writableBits(
            type.bankOf(register).map(bank -> bank.reserved()).orElse(ReservedBits.KEPT))
        != 0;
  }

  private static boolean isFollowed(
      TypeModel type, IrqSourceModel source, SourceModel code, RegisterModel register) {
    List<String> hooks =
        type.hooks().stream()
            .filter(hook -> hook.kind() != HookModel.Kind.READ)
            .filter(hook -> hook.registers().contains(register.name()))
            .map(hook -> hook.method().name())
            .toList();
    return source.after().contains(register.name()) || code.reached(hooks).contains(UPDATE);
  }
}
