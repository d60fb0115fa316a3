// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashMap;
import java.util.Map;

/** No two properties have one name. */
final class PropertyDuplicateCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    Map<String, PropertyModel> byName = new HashMap<>();
    for (PropertyModel property : type.properties()) {
      PropertyModel first = byName.putIfAbsent(property.name(), property);
      if (first != null) {
        report.add(
            Rule.PROPERTY_DUPLICATE,
            property.nameOrigin(),
            "Fields %s and %s are both property \"%s\"; give one another name.",
            first.field().name(),
            property.field().name(),
            property.name());
      }
    }
  }
}
