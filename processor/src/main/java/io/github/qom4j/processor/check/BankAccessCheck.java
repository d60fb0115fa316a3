// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Access sizes are sizes a bus has. */
final class BankAccessCheck implements Check {
  private static final Set<Integer> SIZES = Set.of(1, 2, 4, 8);

  @Override
  public void check(TypeModel type, Report report) {
    type.banks()
        .forEach(
            bank -> {
              check("valid", bank.valid(), bank.validOrigin(), report);
              check("impl", bank.impl(), bank.implOrigin(), report);
            });
  }

  private static void check(String member, List<Integer> sizes, Origin origin, Report report) {
    boolean isRange = sizes.size() == 2 && SIZES.containsAll(sizes) && sizes.get(0) <= sizes.get(1);
    if (!isRange) {
      report.add(
          Rule.BANK_ACCESS,
          origin,
          "%s = {%s} are no access sizes: give one of 1, 2, 4 and 8 bytes, or a smallest and a"
              + " largest.",
          member,
          sizes.stream().distinct().map(String::valueOf).collect(Collectors.joining(", ")));
    }
  }
}
