// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** The superclass is a QOM type. */
final class TypeParentCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    if (type.isClass() && type.parent().qomName().isEmpty()) {
      report.add(
          Rule.TYPE_PARENT,
          type.origin(),
          "%s extends %s, which is no QOM type; extend Device, SysBusDevice or a class with"
              + " @QomType.",
          type.javaName(),
          type.parent().javaName());
    }
  }
}
