// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.regex.Pattern;

/** A type has a name that QOM accepts. */
final class TypeNameCheck implements Check {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

  @Override
  public void check(TypeModel type, Report report) {
    if (!NAME.matcher(type.qomName()).matches()) {
      report.add(
          Rule.TYPE_NAME,
          type.nameOrigin(),
          "\"%s\" is no type name: it needs a letter, then letters, digits, '-', '_' and '.'%s.",
          type.qomName(),
          Naming.advice(type.qomName(), "[^A-Za-z0-9._-]+", "-"));
    }
  }
}
