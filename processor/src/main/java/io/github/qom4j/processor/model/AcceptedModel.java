// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/**
 * The values that are accepted from a stream.
 *
 * @param mask the bits of a register
 * @param isEqual whether only the value it has is accepted
 * @param check what does not hold of another one, if that is a check; else empty
 * @param hint what to do about another one; empty if nothing is said
 * @param min smallest value
 * @param max largest value; {@link Long#MAX_VALUE} for any
 * @param equalOrigin where only the value it has is said to be accepted
 * @param hintOrigin where it is said what to do
 * @param minOrigin where the smallest value is said
 * @param maxOrigin where the largest value is said
 */
public record AcceptedModel(
    long mask,
    boolean isEqual,
    String check,
    String hint,
    long min,
    long max,
    Origin equalOrigin,
    Origin hintOrigin,
    Origin minOrigin,
    Origin maxOrigin) {
  /** Whether there is a largest or a smallest value. */
  public boolean isRange() {
    return min != 0 || max != Long.MAX_VALUE;
  }
}
