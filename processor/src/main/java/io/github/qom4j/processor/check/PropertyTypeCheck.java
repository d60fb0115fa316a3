// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** A property's type is that of a kind of property. */
final class PropertyTypeCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (PropertyModel property : type.properties()) {
      JavaType java = property.field().type();
      boolean isKind = property.signed() && !java.array() && property.unsignedType().isPresent();
      if (property.type().isEmpty() && isKind) {
        report.add(
            Rule.PROPERTY_TYPE,
            property.signedOrigin(),
            "Property \"%s\" is %s, which \"signed\" does not apply to; only int and long"
                + " properties have a sign.",
            property.name(),
            java.text());
      } else if (property.type().isEmpty()) {
        report.add(
            Rule.PROPERTY_TYPE,
            property.origin(),
            "Property \"%s\" is %s, which is no kind of property; use boolean, byte, short, int,"
                + " long, String, CharBackend or a QOM type.",
            property.name(),
            java.text());
      }
    }
  }
}
