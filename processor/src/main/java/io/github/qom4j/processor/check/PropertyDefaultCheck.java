// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.PropertyType;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** A property's default is one of its values. */
final class PropertyDefaultCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (PropertyModel property : type.properties()) {
      if (property.type().isEmpty()) {
        continue;
      }
      if (property.defaultValue().isPresent()) {
        declared(property, property.defaultValue().get(), report);
      } else if (!property.isRequired() && !property.isList()) {
        initial(property, report);
      }
    }
  }

  private static void declared(PropertyModel property, String text, Report report) {
    String allowed =
        property.isList()
            ? "a list is empty until boards or users set it; drop defaultValue"
            : PropertyValue.problem(property, text);
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

  /** What a field has that nobody sets. */
  private static void initial(PropertyModel property, Report report) {
    if (property.is(PropertyType.ENUM)) {
      report.add(
          Rule.PROPERTY_DEFAULT,
          property.origin(),
          "Property \"%s\" has no default, so that it is null until it is set; say one of %s with"
              + " defaultValue, or that it is required.",
          property.name(),
          String.join(", ", property.values().orElseThrow().values()));
    } else if (isSound(property)
        && (property.limits().min().filter(min -> min.signum() > 0).isPresent()
            || property.limits().max().filter(max -> max.signum() < 0).isPresent())) {
      report.add(
          Rule.PROPERTY_DEFAULT,
          property.origin(),
          "Property \"%s\" has no default, so that it is 0, which is out of its range; say another"
              + " one with defaultValue, or that it is required.",
          property.name());
    }
  }

  private static boolean isSound(PropertyModel property) {
    return property.limits().isSound(property.type().orElseThrow());
  }
}
