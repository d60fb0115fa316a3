// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.regex.Pattern;

/** A type has a name that QOM accepts. */
final class TypeNameCheck implements Check {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

  @Override
  public void check(TypeModel type, Report report) {
    check(type.qomName(), type.nameOrigin(), report);
  }

  static void check(String name, Origin origin, Report report) {
    if (!NAME.matcher(name).matches()) {
      report.add(
          Rule.TYPE_NAME,
          origin,
          "\"%s\" is no type name: it needs a letter, then letters, digits, '-', '_' and '.'%s.",
          name,
          Naming.advice(name, "[^A-Za-z0-9._-]+", "-"));
    }
  }
}
