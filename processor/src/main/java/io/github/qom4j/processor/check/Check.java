// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;

/** A rule that a declaration must keep. */
@FunctionalInterface
interface Check {
  /**
   * Checks a declaration.
   *
   * @param type the declaration
   * @param report takes what is wrong
   */
  void check(TypeModel type, Report report);
}
