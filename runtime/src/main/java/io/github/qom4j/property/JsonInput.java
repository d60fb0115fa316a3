// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.error.QomException;
import java.math.BigInteger;

/** A value as of JSON, which is what it is: a number is no text. */
record JsonInput(Object value) implements PropertyInput {
  private static final BigInteger TWO_TO_64 = BigInteger.TWO.pow(64);

  @Override
  public boolean bool(String property) {
    if (value instanceof Boolean bool) {
      return bool;
    }
    throw wrong(property, "boolean");
  }

  @Override
  public long int64(String property) {
    if (value instanceof Long number) {
      return number;
    }
    throw wrong(property, "integer");
  }

  @Override
  public long uint64(String property) {
    if (value instanceof BigInteger number
        && number.signum() >= 0
        && number.compareTo(TWO_TO_64) < 0) {
      return number.longValue();
    }
    if (value instanceof Long number) {
      return number;
    }
    throw wrong(property, "uint64");
  }

  @Override
  public String string(String property) {
    if (value instanceof String text) {
      return text;
    }
    throw wrong(property, "string");
  }

  private static QomException wrong(String property, String expected) {
    return new QomException(
        "Invalid parameter type for '%s', expected: %s".formatted(property, expected));
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
