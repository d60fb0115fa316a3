// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.math.BigInteger;
import java.util.Optional;

/**
 * Which integers of its kind a property takes, as far as the declaration says.
 *
 * @param min the smallest one
 * @param max the largest one
 * @param mask the bits that they may have
 */
public record PropertyLimits(
    Optional<BigInteger> min, Optional<BigInteger> max, Optional<BigInteger> mask) {
  /** Nothing is said. */
  public static final PropertyLimits NONE =
      new PropertyLimits(Optional.empty(), Optional.empty(), Optional.empty());

  /** Whether anything is said. */
  public boolean isAny() {
    return isRange() || mask.isPresent();
  }

  /** Whether a smallest or a largest value is said. */
  public boolean isRange() {
    return min.isPresent() || max.isPresent();
  }

  /** Whether there are such integers, of a kind. */
  public boolean isSound(PropertyType type) {
    BigInteger least = min.orElse(type.min());
    BigInteger most = max.orElse(type.max());
    return type.isInteger()
        && !(isRange() && mask.isPresent())
        && least.compareTo(type.min()) >= 0
        && most.compareTo(type.max()) <= 0
        && least.compareTo(most) <= 0;
  }
}
