// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** A timer is made: by the companion if a method waits for it, or by the class itself. */
final class TimerMadeCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    if (type.unmigrated().bodies().isEmpty()) {
      return;
    }
    Members.state(type)
        .map(VMStateFieldModel::field)
        .filter(field -> field.type().is(JavaType.Kind.TIMER) && !isMade(type, field))
        .forEach(
            field ->
                report.add(
                    Rule.TIMER_UNMADE,
                    field.origin(),
                    "%s is null, as no method of %s waits for it and none makes it; add a method"
                        + " with @OnExpire(\"%s\").",
                    field.name(),
                    type.javaName(),
                    field.name()));
  }

  private static boolean isMade(TypeModel type, FieldModel field) {
    return type.timers().stream().anyMatch(timer -> timer.name().equals(field.name()))
        || type.construction().initialized().contains(field.name())
        || type.unmigrated().bodies().orElseThrow().stream()
            .anyMatch(body -> body.replaced().contains(field.name()));
  }
}
