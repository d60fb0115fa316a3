// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** A structure of state is a class that its companion reaches. */
final class StructClassCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    if (!type.isClass()) {
      report.add(
          Rule.STRUCT_CLASS,
          type.origin(),
          "%s %s, but loading sets the fields of a structure; make it a class.",
          type.javaName(),
          type.obstacle().why());
    } else if (!type.obstacle().isEmpty()) {
      report.add(
          Rule.STRUCT_CLASS,
          type.origin(),
          "%s %s, so %s cannot save and load its objects; %s.",
          type.javaName(),
          type.obstacle().why(),
          type.companion(),
          type.obstacle().fix());
    }
  }
}
