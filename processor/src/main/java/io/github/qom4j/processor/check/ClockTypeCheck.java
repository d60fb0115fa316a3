// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.ClockModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** Clock inputs are kept in a ClockInput. */
final class ClockTypeCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (ClockModel clock : type.clocks()) {
      if (!clock.field().type().is(JavaType.Kind.CLOCK_INPUT)) {
        report.add(
            Rule.CLOCK_TYPE,
            clock.field().origin(),
            "Clock input \"%s\" is %s; use ClockInput.",
            clock.name(),
            clock.field().type().text());
      }
    }
  }
}
