// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** A bank has registers. */
final class BankEmptyCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (BankModel bank : type.banks()) {
      boolean isFirst = bank.equals(type.bank().orElseThrow());
      boolean hasRegisters =
          type.registers().stream()
              .anyMatch(register -> type.bankOf(register).filter(bank::equals).isPresent());
      boolean hasGroups =
          type.groups().stream()
              .anyMatch(group -> type.bankOf(group).filter(bank::equals).isPresent());
      if (!hasRegisters && !hasGroups && (!isFirst || type.ids().isEmpty())) {
        report.add(
            Rule.BANK_EMPTY,
            bank.origin(),
            "Bank %shas no register, so each access to its 0x%x bytes is a guest error; declare some,"
                + " or drop the bank.",
            bank.name().isEmpty() ? "" : "\"" + bank.name() + "\" ",
            bank.size());
      }
    }
  }
}
