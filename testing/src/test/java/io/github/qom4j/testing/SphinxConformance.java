// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import io.github.qom4j.annotation.ConformanceTest;
import io.github.qom4j.annotation.Exclude;

/** Generates {@code Sphinx_ConformanceTest}. */
@ConformanceTest(
    value = Sphinx.class,
    exclude = @Exclude(register = "RIDDLE", reason = SphinxConformance.REASON))
final class SphinxConformance {
  static final String REASON = "she eats who asks";

  private SphinxConformance() {}
}
