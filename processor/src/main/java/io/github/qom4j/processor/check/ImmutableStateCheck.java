// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.ExplanationModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** What never changes is final. */
final class ImmutableStateCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (ExplanationModel immutable :
        type.unmigrated().explanations(ExplanationModel.Kind.IMMUTABLE)) {
      if (!immutable.field().isFinal() && ExplanationRolesCheck.isAlone(type, immutable)) {
        report.add(
            Rule.STATE_IMMUTABLE,
            immutable.field().origin(),
            "%s is @Immutable, but can be assigned; make it final, or add @VMStateField instead if it"
                + " changes.",
            immutable.field().name());
      }
    }
  }
}
