// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Suggestion;

/** What is said of a name that nothing has. */
final class Unknown {
  private Unknown() {}

  static String register(TypeModel type, String name) {
    return "%s has no register \"%s\".%s"
        .formatted(
            type.javaName(),
            name,
            Suggestion.of(name, type.registers().stream().map(RegisterModel::name).toList()));
  }
}
