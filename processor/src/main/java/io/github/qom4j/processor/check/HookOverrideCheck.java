// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.InheritedModel;
import io.github.qom4j.processor.model.MethodBodyModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.List;

/** A subclass's method does not run twice, or instead of its superclass's, by mistake. */
final class HookOverrideCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (InheritedModel.Override override : type.inherited().overrides()) {
      String method = override.method().name();
      if (override.repeated().isPresent()) {
        report.add(
            Rule.HOOK_REPEATED,
            override.repeated().get(),
            "%s() overrides @%s %s() of %s, which runs it already, so that it would run twice; %s.",
            method,
            override.annotation(),
            method,
            override.owner(),
            override.isAbstract()
                ? "drop @" + override.annotation()
                : "give it another name, and both run");
      } else if (!override.isAbstract() && isWithoutSuper(type, method)) {
        report.add(
            Rule.HOOK_REPLACED,
            override.method().origin(),
            "%s() overrides @%s %s() of %s without calling it, so that %s's part is not done; call"
                + " super.%s(), or give it another name and @%s.",
            method,
            override.annotation(),
            method,
            override.owner(),
            override.owner(),
            method,
            override.annotation());
      }
    }
  }

  private static boolean isWithoutSuper(TypeModel type, String method) {
    List<MethodBodyModel> bodies =
        type.unmigrated().bodies().orElse(List.of()).stream()
            .filter(body -> body.name().equals(method))
            .toList();
    return !bodies.isEmpty() && bodies.stream().noneMatch(body -> body.supers().contains(method));
  }
}
