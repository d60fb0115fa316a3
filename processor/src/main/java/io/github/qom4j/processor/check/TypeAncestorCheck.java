// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** A type has not the name of a type it descends from. */
final class TypeAncestorCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    String owner = type.inherited().types().get(type.qomName());
    if (owner != null) {
      report.add(
          Rule.TYPE_DUPLICATE,
          type.nameOrigin(),
          "%s and %s are both type \"%s\"; give one another name.",
          owner,
          type.javaName(),
          type.qomName());
    }
  }
}
