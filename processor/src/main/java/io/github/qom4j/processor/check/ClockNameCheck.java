// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.ClockModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashMap;
import java.util.Map;

/** Clock inputs have names as boards write them, each its own. */
final class ClockNameCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    Map<String, ClockModel> byName = new HashMap<>();
    for (ClockModel clock : type.clocks()) {
      ClockModel first = byName.putIfAbsent(clock.name(), clock);
      if (!Naming.isLowerCase(clock.name())) {
        report.add(
            Rule.CLOCK_NAME,
            clock.nameOrigin(),
            "\"%s\" is no clock name: it needs a lower-case letter, then lower-case letters,"
                + " digits and single hyphens%s.",
            clock.name(),
            Naming.lowerCaseAdvice(clock.name()));
      } else if (first != null) {
        report.add(
            Rule.CLOCK_NAME,
            clock.nameOrigin(),
            "Fields %s and %s are both clock \"%s\"; give one another name.",
            first.field().name(),
            clock.field().name(),
            clock.name());
      }
    }
  }
}
