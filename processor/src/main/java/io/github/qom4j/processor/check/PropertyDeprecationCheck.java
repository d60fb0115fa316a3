// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.report.Suggestion;
import java.util.Set;
import java.util.TreeSet;

/** What replaces a deprecated property is another property. */
final class PropertyDeprecationCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (PropertyModel property : type.properties()) {
      property
          .deprecation()
          .ifPresent(
              deprecation -> {
                if (deprecation.since().isEmpty()) {
                  report.add(
                      Rule.PROPERTY_DEPRECATION,
                      property.origin("replacement"),
                      "Property \"%s\" has a replacement, but is not deprecated; add"
                          + " deprecatedSince with the version that said so first.",
                      property.name());
                } else if (!deprecation.replacement().isEmpty()) {
                  replacement(type, property, deprecation.replacement(), report);
                }
              });
    }
  }

  private static void replacement(
      TypeModel type, PropertyModel property, String replacement, Report report) {
    Set<String> others = new TreeSet<>(type.inherited().properties().keySet());
    type.properties().stream()
        .filter(other -> other.deprecation().isEmpty())
        .forEach(other -> others.add(other.name()));
    if (!others.contains(replacement)) {
      report.add(
          Rule.PROPERTY_DEPRECATION,
          property.origin("replacement"),
          "\"%s\" cannot replace property \"%s\": %s has no such property that is not deprecated"
              + " itself.%s",
          replacement,
          property.name(),
          type.javaName(),
          Suggestion.of(replacement, others));
    }
  }
}
