// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** Properties have a text for those who set them. */
final class PropertyDocCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (PropertyModel property : type.properties()) {
      if (property.field().doc().isEmpty()) {
        report.add(
            Rule.PROPERTY_UNDOCUMENTED,
            property.field().origin(),
            "Property \"%s\" has no Javadoc, so that help and reference do not say what it is; write"
                + " its meaning, unit and range.",
            property.name());
      }
    }
  }
}
