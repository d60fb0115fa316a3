// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.report.Suggestion;
import java.util.HashSet;
import java.util.Set;

/** Banks can be told apart, and registers lie in one of them. */
final class BankNameCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    Set<String> names = new HashSet<>();
    for (BankModel bank : type.banks()) {
      if (!names.add(bank.name())) {
        report.add(
            Rule.BANK_NAME,
            bank.origin(),
            "%s has two banks named \"%s\"; give each a name, and name it in the registers of it.",
            type.javaName(),
            bank.name().isEmpty() ? type.qomName() : bank.name());
      }
    }
    for (RegisterModel register : type.registers()) {
      named(type, names, register.bank(), register.name(), register.bankOrigin(), report);
    }
    for (GroupModel group : type.groups()) {
      named(type, names, group.bank(), group.field().name(), group.bankOrigin(), report);
    }
  }

  private static void named(
      TypeModel type, Set<String> names, String bank, String what, Origin origin, Report report) {
    if (!bank.isEmpty() && !names.contains(bank)) {
      report.add(
          Rule.BANK_NAME,
          origin,
          "%s has no bank \"%s\" for %s.%s",
          type.javaName(),
          bank,
          what,
          Suggestion.of(bank, names));
    }
  }
}
