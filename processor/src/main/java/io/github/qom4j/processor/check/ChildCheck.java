// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.ChildModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** Children are objects that can be made, and arrays say how many. */
final class ChildCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (ChildModel child : type.children()) {
      if (!child.isDeclared()) {
        report.add(
            Rule.ALIAS_PROPERTY,
            child.aliases().get(0).origin(),
            "%s is no child of the object; add @Child.",
            child.field().name());
      } else if (!child.obstacle().isEmpty()) {
        report.add(
            Rule.CHILD_TYPE,
            child.field().origin(),
            "%s is %s, which %s; a child is of a class that has @QomType and is not abstract.",
            child.field().name(),
            child.field().type().text(),
            child.obstacle());
      } else if (child.isArray() && (!child.isCounted() || !isNumber(child.count()))) {
        report.add(
            Rule.CHILD_COUNT,
            child.isCounted() ? child.countOrigin() : child.origin(),
            "%s is an array of children; say how many with count, 1 to %d.",
            child.field().name(),
            ChildModel.MOST);
      } else if (!child.isArray() && child.isCounted()) {
        report.add(
            Rule.CHILD_COUNT,
            child.countOrigin(),
            "%s is one child, so \"count\" does not apply to it; drop it, or make the field an"
                + " array.",
            child.field().name());
      }
    }
  }

  private static boolean isNumber(int count) {
    return count >= 1 && count <= ChildModel.MOST;
  }
}
