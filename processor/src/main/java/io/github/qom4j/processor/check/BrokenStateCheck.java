// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.ExplanationModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** State that is lost says why. */
final class BrokenStateCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (ExplanationModel broken : type.unmigrated().explanations(ExplanationModel.Kind.BROKEN)) {
      if (broken.text().isBlank()) {
        report.add(
            Rule.STATE_BROKEN,
            broken.textOrigin(),
            "%s is lost when the device migrates, but nothing says why; give the reason.",
            broken.field().name());
      }
    }
  }
}
