// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** Properties have names as users type them. */
final class PropertyNameCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (PropertyModel property : type.properties()) {
      if (!Naming.isLowerCase(property.name())) {
        report.add(
            Rule.PROPERTY_NAME,
            property.nameOrigin(),
            "\"%s\" is no property name: it needs a lower-case letter, then lower-case letters,"
                + " digits and single hyphens%s.",
            property.name(),
            Naming.lowerCaseAdvice(property.name()));
      }
    }
  }
}
