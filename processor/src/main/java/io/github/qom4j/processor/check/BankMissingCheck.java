// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.IdModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** Registers lie in a bank of their own class. */
final class BankMissingCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    if (type.bank().isPresent()) {
      return;
    }
    String inherited = type.parent().bankClass();
    Optional<Origin> first =
        Stream.concat(
                type.registers().stream().map(RegisterModel::origin),
                type.groups().stream().map(GroupModel::origin))
            .findFirst();
    if (first.isPresent() && !inherited.isEmpty()) {
      report.add(
          Rule.BANK_MISSING,
          first.get(),
          "%s has no @RegisterBank; that of %s takes only registers that %s declares, so declare"
              + " them there.",
          type.javaName(),
          inherited,
          inherited);
    } else if (inherited.isEmpty()) {
      first
          .or(() -> type.ids().map(IdModel::origin))
          .ifPresent(
              origin ->
                  report.add(
                      Rule.BANK_MISSING,
                      origin,
                      "%s has registers but no bank for them; add @RegisterBank(size = ...).",
                      type.javaName()));
    }
  }
}
