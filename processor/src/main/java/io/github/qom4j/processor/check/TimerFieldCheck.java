// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.TimerModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What runs when a timer expires names a field that is a timer, which runs nothing else. */
final class TimerFieldCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    Map<String, TimerModel> seen = new HashMap<>();
    for (TimerModel timer : type.timers()) {
      Optional<FieldModel> field = timer.field();
      TimerModel other = seen.putIfAbsent(timer.name(), timer);
      if (field.isEmpty()) {
        report.add(
            Rule.TIMER_FIELD,
            timer.origin(),
            "%s has no field \"%s\"; add \"@VMStateField Timer %s;\".",
            type.javaName(),
            timer.name(),
            timer.name());
      } else if (!field.get().type().is(JavaType.Kind.TIMER)) {
        report.add(
            Rule.TIMER_FIELD,
            timer.origin(),
            "%s is %s, which does not expire; use Timer.",
            timer.name(),
            field.get().type().text());
      } else if (other != null) {
        report.add(
            Rule.TIMER_FIELD,
            timer.origin(),
            "%s runs %s() already when it expires; call %s() from there.",
            timer.name(),
            other.method().name(),
            timer.method().name());
      }
    }
  }
}
