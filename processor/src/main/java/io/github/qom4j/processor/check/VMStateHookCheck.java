// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.LifecycleModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.report.Suggestion;
import java.util.List;

/** Hooks of migration belong to a section or a subsection that there is. */
final class VMStateHookCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    List<String> names =
        type.subsections().stream().map(subsection -> subsection.state().name()).toList();
    for (LifecycleModel hook : type.lifecycle()) {
      if (hook.isOfState() && type.vmState().isEmpty()) {
        report.add(
            Rule.VMSTATE_HOOK,
            hook.origin(),
            "%s() never runs, because %s has no state of its own; add @VMState to the class, or"
                + " @VMStateField to what migrates.",
            hook.method().name(),
            type.javaName());
      } else if (!hook.subsection().isEmpty() && !names.contains(hook.subsection())) {
        report.add(
            Rule.VMSTATE_HOOK,
            hook.subsectionOrigin(),
            "%s has no @VMStateSubsection \"%s\".%s",
            type.javaName(),
            hook.subsection(),
            Suggestion.of(hook.subsection(), names));
      }
    }
  }
}
