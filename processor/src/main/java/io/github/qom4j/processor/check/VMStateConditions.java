// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.ConditionModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** What is sent only sometimes has a member that says when. */
final class VMStateConditions {
  private VMStateConditions() {}

  /** Reports what is wrong with a condition of something; true if nothing is. */
  static boolean check(
      TypeModel type, Rule rule, ConditionModel condition, String what, Report report) {
    if (condition.type().isEmpty()) {
      report.add(
          rule,
          condition.origin(),
          "%s has no \"%s\", a field or a method without parameters, neither private nor static.",
          type.javaName(),
          condition.name());
    } else if (!condition.isCondition()) {
      report.add(
          rule,
          condition.origin(),
          "\"%s\" is %s, but what says when %s is sent is boolean, or an"
              + " integer that is not 0 then.",
          condition.name(),
          condition.type().get().text(),
          what);
    }
    return condition.isCondition();
  }
}
