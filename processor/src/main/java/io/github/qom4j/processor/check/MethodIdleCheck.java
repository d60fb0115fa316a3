// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** Something runs each method that is for the companion: an annotation says what. */
final class MethodIdleCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (MethodModel method : type.idle()) {
      report.add(
          Rule.METHOD_IDLE,
          method.origin(),
          "%s() never runs: nothing in this file calls it, and no annotation says when; add one, such"
              + " as @AfterWrite or @PostLoad, make it public if others call it, or drop it.",
          method.name());
    }
  }
}
