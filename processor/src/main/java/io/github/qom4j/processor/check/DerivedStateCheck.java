// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.ExplanationModel;
import io.github.qom4j.processor.model.LifecycleModel;
import io.github.qom4j.processor.model.MethodBodyModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.UnmigratedModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.report.Suggestion;
import java.util.List;
import java.util.Set;

/** Derived state names the method that computes it after loading. */
final class DerivedStateCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    UnmigratedModel unmigrated = type.unmigrated();
    for (ExplanationModel derived : unmigrated.explanations(ExplanationModel.Kind.DERIVED)) {
      if (!unmigrated.methods().contains(derived.text())) {
        report.add(
            Rule.STATE_DERIVED,
            derived.textOrigin(),
            "%s is derived by %s(), but %s has no such method.%s",
            derived.field().name(),
            derived.text(),
            type.javaName(),
            Suggestion.of(derived.text(), unmigrated.methods()));
      } else if (unmigrated.bodies().isPresent()) {
        computes(type, derived, report);
      }
    }
  }

  private static void computes(TypeModel type, ExplanationModel derived, Report report) {
    UnmigratedModel unmigrated = type.unmigrated();
    Set<MethodBodyModel> loaded = unmigrated.run(afterLoading(type));
    Set<MethodBodyModel> computing = unmigrated.run(Set.of(derived.text()));
    MethodBodyModel method = computing.iterator().next();
    String field = derived.field().name();
    if (loaded.stream().noneMatch(body -> body.name().equals(derived.text()))) {
      report.add(
          Rule.STATE_DERIVED,
          derived.textOrigin(),
          "%s is derived by %s() in line %d, which does not run after loading; add @PostLoad to it or"
              + " call it in a method with @PostLoad.",
          field,
          method.name(),
          method.line());
    } else if (computing.stream().noneMatch(body -> body.assigned().contains(field))) {
      report.add(
          Rule.STATE_DERIVED,
          derived.textOrigin(),
          "%s is derived by %s() in line %d, but neither that nor what it calls in %s assigns %s;"
              + " %s.",
          field,
          method.name(),
          method.line(),
          type.javaName(),
          field,
          loaded.stream()
              .filter(body -> body.assigned().contains(field))
              .findFirst()
              .map(body -> "name " + body.name() + "(), which does")
              .orElse("compute it there"));
    }
  }

  private static List<String> afterLoading(TypeModel type) {
    return type.lifecycle().stream()
        .filter(
            hook -> hook.event() == LifecycleModel.Event.POST_LOAD && hook.subsection().isEmpty())
        .map(hook -> hook.method().name())
        .toList();
  }
}
