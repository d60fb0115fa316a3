// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.ChildModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.report.Suggestion;

/** An alias is one of a property that the child has. */
final class AliasCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    type.children().stream()
        .filter(child -> child.isDeclared() && child.obstacle().isEmpty())
        .forEach(child -> child.aliases().forEach(alias -> check(child, alias, report)));
  }

  private static void check(ChildModel child, ChildModel.Alias alias, Report report) {
    if (child.isArray()) {
      report.add(
          Rule.ALIAS_PROPERTY,
          alias.origin(),
          "%s is an array, of which one property of this object cannot set all; drop @Alias, or"
              + " make it a field for each.",
          child.field().name());
    } else if (alias.isAll() && !alias.name().isEmpty()) {
      report.add(
          Rule.ALIAS_PROPERTY,
          alias.nameOrigin(),
          "\"%s\" is a name for one property of %s; say which.",
          alias.name(),
          child.field().name());
    } else if (!alias.isAll() && !child.properties().containsKey(alias.property())) {
      report.add(
          Rule.ALIAS_PROPERTY,
          alias.origin(),
          "%s has no property \"%s\".%s",
          child.field().type().text(),
          alias.property(),
          Suggestion.of(alias.property(), child.properties().keySet()));
    }
  }
}
