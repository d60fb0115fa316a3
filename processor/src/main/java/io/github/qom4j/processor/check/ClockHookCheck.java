// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.ClockHookModel;
import io.github.qom4j.processor.model.ClockModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.report.Suggestion;
import java.util.List;

/** Clock hooks name clock inputs of their class. */
final class ClockHookCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    List<String> names = type.clocks().stream().map(ClockModel::name).toList();
    for (ClockHookModel hook : type.clockHooks()) {
      if (!names.contains(hook.clock())) {
        String near = Suggestion.of(hook.clock(), names);
        report.add(
            Rule.CLOCK_HOOK,
            hook.origin(),
            "%s has no clock input \"%s\"%s",
            type.javaName(),
            hook.clock(),
            near.isEmpty() ? "; declare it with @Clock, or drop the hook." : "." + near);
      }
    }
  }
}
