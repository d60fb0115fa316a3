// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.model.PartModel;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.report.Suggestion;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a board sets are properties of its parts, each once and in the way for its kind. */
final class PartPropertyCheck implements BoardCheck {
  @Override
  public void check(BoardModel board, Report report) {
    board.parts().stream().filter(PartModel::isDevice).forEach(part -> check(part, report));
  }

  private static void check(PartModel part, Report report) {
    Set<String> seen = new HashSet<>();
    for (Settings setting : Settings.of(part)) {
      Optional<PropertyModel> property = part.property(setting.property());
      if (property.isEmpty()) {
        report.add(
            Rule.PART_PROPERTY,
            setting.origin(),
            "%s has no property \"%s\".%s",
            part.type().javaName(),
            setting.property(),
            Suggestion.of(
                setting.property(),
                part.members(TypeModel::settable).stream().map(PropertyModel::name).toList()));
      } else if (!Settings.annotationFor(property.get()).equals(setting.annotation())) {
        report.add(
            Rule.PART_PROPERTY,
            setting.origin(),
            "Property \"%s\" of %s is of type %s, which @%s cannot set; write @%s.",
            setting.property(),
            part.type().javaName(),
            property.get().typeName(),
            setting.annotation(),
            Settings.annotationFor(property.get()));
      } else if (!seen.add(setting.property())) {
        report.add(
            Rule.PART_PROPERTY,
            setting.origin(),
            "Property \"%s\" of %s is set already; keep one.",
            setting.property(),
            part.name());
      }
    }
  }
}
