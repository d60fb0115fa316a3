// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** A bank has room. */
final class BankSizeCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    type.banks().stream()
        .filter(bank -> bank.size() <= 0)
        .forEach(
            bank ->
                report.add(
                    Rule.BANK_SIZE,
                    bank.sizeOrigin(),
                    "The bank of %s is %d bytes; a region has at least 1.",
                    type.javaName(),
                    bank.size()));
  }
}
