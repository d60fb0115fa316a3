// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.PropertyType;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** A property's type is that of a kind of property. */
final class PropertyTypeCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (PropertyModel property : type.properties()) {
      if (property.type().isEmpty()) {
        noKind(property, report);
      } else if (property.values().filter(values -> !values.isReachable()).isPresent()) {
        report.add(
            Rule.PROPERTY_TYPE,
            property.origin(),
            "Property \"%s\" is of enum %s, which %s cannot reach; make it package-private or"
                + " public.",
            property.name(),
            property.field().type().text(),
            type.companion());
      } else if (property.isWeak() && !property.is(PropertyType.LINK)) {
        wrongForm(property, "weak", "only links, fields of a QOM type, are weak", report);
      }
    }
  }

  private static void noKind(PropertyModel property, Report report) {
    boolean isKind = property.plainType().isPresent();
    if (isKind && property.signed() && property.size()) {
      report.add(
          Rule.PROPERTY_TYPE,
          property.origin("size"),
          "Property \"%s\" is a size, which is never negative; drop \"signed\" or \"size\".",
          property.name());
    } else if (isKind && property.signed()) {
      wrongForm(property, "signed", "only int and long properties have a sign", report);
    } else if (isKind && property.size()) {
      wrongForm(property, "size", "only int and long properties are sizes", report);
    } else {
      report.add(
          Rule.PROPERTY_TYPE,
          property.origin(),
          "Property \"%s\" is %s, which is no kind of property; use a boolean, integer, String,"
              + " enum, UUID, MacAddress, PciAddress, array of these, CharBackend or QOM type.",
          property.name(),
          property.field().type().text());
    }
  }

  private static void wrongForm(PropertyModel property, String member, String why, Report report) {
    report.add(
        Rule.PROPERTY_TYPE,
        property.origin(member),
        "Property \"%s\" is %s, which \"%s\" does not apply to; %s.",
        property.name(),
        property.field().type().text(),
        member,
        why);
  }
}
