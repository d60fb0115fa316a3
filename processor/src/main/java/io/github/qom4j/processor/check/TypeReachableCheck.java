// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** The companion can make and reach objects of the class. */
final class TypeReachableCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    if (!type.obstacle().isEmpty()) {
      report.add(
          Rule.TYPE_UNREACHABLE,
          type.origin(),
          "%s %s, so its companion cannot make objects of it; %s.",
          type.javaName(),
          type.obstacle().why(),
          type.obstacle().fix());
    }
  }
}
