// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.model.VMStateModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashMap;
import java.util.Map;

/** No two fields of a section have one name. */
final class VMStateNameCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    type.vmState().ifPresent(state -> check(state, report));
    type.subsections().forEach(subsection -> check(subsection.state(), report));
  }

  private static void check(VMStateModel section, Report report) {
    Map<String, VMStateFieldModel> byName = new HashMap<>();
    for (VMStateFieldModel state : section.fields()) {
      VMStateFieldModel first = byName.putIfAbsent(state.name(), state);
      if (first != null) {
        report.add(
            Rule.VMSTATE_NAME,
            state.nameOrigin(),
            "Fields %s and %s are both \"%s\" in section \"%s\"; give one another name.",
            first.field().name(),
            state.field().name(),
            state.name(),
            section.name());
      }
    }
  }
}
