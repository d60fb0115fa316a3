// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** A property's default is one of its values. */
final class PropertyDefaultCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (PropertyModel property : type.properties()) {
      if (property.type().isPresent() && property.defaultValue().isPresent()) {
        String text = property.defaultValue().get();
        String allowed = PropertyValue.problem(property.type().get(), text);
        if (!allowed.isEmpty()) {
          report.add(
              Rule.PROPERTY_DEFAULT,
              property.defaultOrigin(),
              "\"%s\" is no default of property \"%s\": %s.",
              text,
              property.name(),
              allowed);
        }
      }
    }
  }
}
