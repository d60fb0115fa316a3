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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, List<Named>> unknown = new LinkedHashMap<>();
    for (RegisterModel register : type.registers()) {
      Named named = new Named(register.name(), register.bankOrigin());
      unknown.computeIfAbsent(register.bank(), bank -> new ArrayList<>()).add(named);
    }
    for (GroupModel group : type.groups()) {
      Named named = new Named(group.field().name(), group.bankOrigin());
      unknown.computeIfAbsent(group.bank(), bank -> new ArrayList<>()).add(named);
    }
    unknown.keySet().removeIf(bank -> bank.isEmpty() || names.contains(bank));
    unknown.forEach((bank, all) -> unknown(type, names, bank, all, report));
  }

  /** A bank that many name is one mistake, of the bank's name or of theirs. */
  private static void unknown(
      TypeModel type, Set<String> names, String bank, List<Named> all, Report report) {
    int more = all.size() - 1;
    report.add(
        Rule.BANK_NAME,
        all.get(0).origin(),
        "%s has no bank \"%s\" for %s%s.%s",
        type.javaName(),
        bank,
        all.get(0).what(),
        more == 0 ? "" : " and " + more + " more",
        Suggestion.of(bank, names));
  }

  private record Named(String what, Origin origin) {}
}
