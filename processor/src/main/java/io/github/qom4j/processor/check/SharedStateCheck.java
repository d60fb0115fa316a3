// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** Objects do not share state. */
final class SharedStateCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (FieldModel field : type.unmigrated().shared()) {
      report.add(
          Rule.STATE_SHARED,
          field.origin(),
          "%s is static, so all objects of %s share it, and it does not migrate; drop \"static\", or"
              + " make it final if it never changes.",
          field.name(),
          type.javaName());
    }
  }
}
