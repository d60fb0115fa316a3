// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.ClockModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.UsesModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** Something depends on each clock input. */
final class ClockUsedCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    CodeOf.complete(type).ifPresent(uses -> check(type, uses, report));
  }

  private static void check(TypeModel type, UsesModel uses, Report report) {
    for (ClockModel clock : type.clocks()) {
      boolean isHooked =
          type.clockHooks().stream().anyMatch(hook -> hook.clock().equals(clock.name()));
      boolean isNamed =
          uses.names().contains(clock.field().name()) || uses.names().contains("clockInput");
      if (!isHooked && !isNamed) {
        report.add(
            Rule.CLOCK_UNUSED,
            clock.origin(),
            "Nothing depends on clock \"%s\": no code of %s names %s; use %s.hz() or @OnClockUpdate,"
                + " or drop it.",
            clock.name(),
            type.javaName(),
            clock.field().name(),
            clock.field().name());
      }
    }
  }
}
