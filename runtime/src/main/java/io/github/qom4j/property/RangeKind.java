// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import java.math.BigInteger;
import java.util.Optional;

/** Integers from a smallest to a largest one. */
final class RangeKind<V extends Number> extends LimitedKind<V> {
  private final Object min;
  private final Object max;

  /** Makes it of numbers as of JSON. */
  RangeKind(PropertyKind<V> all, Object min, Object max) {
    super(all);
    this.min = min;
    this.max = max;
  }

  @Override
  public Optional<String> allowed() {
    return Optional.of(min + " to " + max);
  }

  @Override
  void check(String property, V value) {
    BigInteger number = new BigInteger(print(value));
    if (number.compareTo(new BigInteger(min.toString())) < 0
        || number.compareTo(new BigInteger(max.toString())) > 0) {
      throw new OutOfRange(property, min.toString(), max.toString());
    }
  }
}
