// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.InheritedFieldModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** State does not hide in a superclass whose fields nobody asks for. */
final class FieldInheritedCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (InheritedFieldModel field : type.unmigrated().inherited()) {
      report.add(
          Rule.FIELD_INHERITED,
          type.origin(),
          "%s inherits %s from %s, which does not migrate it; move it into %s, or say @Immutable or"
              + " @Elsewhere in %s, which is abstract then.",
          type.javaName(),
          field.name(),
          field.owner(),
          type.javaName(),
          field.owner());
    }
  }
}
