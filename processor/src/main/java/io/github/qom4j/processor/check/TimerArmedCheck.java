// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.TimerModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** Something arms each timer. */
final class TimerArmedCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    CodeOf.complete(type)
        .ifPresent(
            uses ->
                type.timers().stream()
                    .filter(timer -> timer.field().isPresent())
                    .filter(timer -> !uses.names().contains(timer.name()))
                    .forEach(timer -> warn(type, timer, report)));
  }

  private static void warn(TypeModel type, TimerModel timer, Report report) {
    report.add(
        Rule.TIMER_NOT_ARMED,
        timer.origin(),
        "%s() never runs: no code of %s names %s, so that nothing arms it; call %s.arm(...), or drop"
            + " both.",
        timer.method().name(),
        type.javaName(),
        timer.name(),
        timer.name());
  }
}
