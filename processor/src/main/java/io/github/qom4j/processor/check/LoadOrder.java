// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.ExplanationModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.List;

/** What decides how a field is loaded is known before. */
final class LoadOrder {
  private LoadOrder() {}

  /** Reports a member that is not loaded yet when a field is that depends on it. */
  static void check(
      TypeModel type,
      VMStateFieldModel state,
      String member,
      Rule rule,
      Origin origin,
      Report report) {
    if (type.unmigrated().explanations(ExplanationModel.Kind.DERIVED).stream()
        .anyMatch(derived -> derived.field().name().equals(member))) {
      report.add(
          rule,
          origin,
          "%s is computed after all is loaded, but %s needs it before; name what it is computed"
              + " from.",
          member,
          state.field().name());
    } else if (comesTooLate(type.stateFields(), state, member)) {
      report.add(
          rule,
          origin,
          "%s needs %s, which is not loaded before it; move @VMStateField %s up.",
          state.field().name(),
          member,
          member);
    }
  }

  private static boolean isWithin(String subsection, String outer) {
    return outer.isEmpty() || subsection.startsWith(outer + "/");
  }

  /** A section comes before its subsections, of which any may be missing. */
  private static boolean comesTooLate(
      List<VMStateFieldModel> fields, VMStateFieldModel state, String member) {
    return fields.stream()
        .filter(other -> other.field().name().equals(member))
        .anyMatch(
            other ->
                other.subsection().equals(state.subsection())
                    ? fields.indexOf(other) >= fields.indexOf(state)
                    : !isWithin(state.subsection(), other.subsection()));
  }
}
