// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.DerivedModel;
import io.github.qom4j.processor.model.LifecycleModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.report.Suggestion;
import java.util.List;

/** Derived state names the method that computes it after loading. */
final class DerivedStateCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    List<String> methods =
        type.lifecycle().stream()
            .filter(hook -> hook.event() == LifecycleModel.Event.POST_LOAD)
            .map(hook -> hook.method().name())
            .toList();
    for (DerivedModel derived : type.derived()) {
      if (!methods.contains(derived.by())) {
        report.error(
            Rule.STATE_DERIVED,
            derived.origin(),
            "%s is derived by %s(), but %s has no such method with @PostLoad.%s",
            derived.field().name(),
            derived.by(),
            type.javaName(),
            Suggestion.of(derived.by(), methods));
      }
    }
  }
}
