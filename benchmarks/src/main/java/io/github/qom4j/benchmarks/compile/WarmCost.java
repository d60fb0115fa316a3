// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.compile;

/**
 * What one compilation cost in a JVM that has compiled before.
 *
 * @param total all of it
 * @param own what annotation processors did in their own methods
 */
record WarmCost(Effort total, Effort own) {
  /** The part of the processor time that is the annotation processors' own. */
  double ownShare() {
    return own.nanos() / (double) total.nanos();
  }

  /** The part of what was allocated that is the annotation processors' own. */
  double ownMemory() {
    return own.bytes() / (double) total.bytes();
  }
}
