// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.error.QomException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A value as of JSON, which is what it is: a number is no text.
 *
 * @param value the value
 * @param index where it is in a list, such as {@code [0]}; empty if it is in none
 */
record JsonInput(Object value, String index) implements PropertyInput {
  private static final BigInteger TWO_TO_64 = BigInteger.TWO.pow(64);

  @Override
  public String label(String property) {
    return property + index;
  }

  @Override
  public boolean isNumber() {
    return value instanceof Number;
  }

  @Override
  public boolean isText() {
    return value instanceof String;
  }

  @Override
  public boolean bool(String property) {
    if (value instanceof Boolean bool) {
      return bool;
    }
    throw new WrongType(label(property), "boolean");
  }

  @Override
  public long int64(String property) {
    if (value instanceof Long number) {
      return number;
    }
    throw new WrongType(label(property), "integer");
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
    throw new QomException("Parameter '%s' expects uint64".formatted(label(property)));
  }

  @Override
  public long size(String property) {
    return uint64(property);
  }

  @Override
  public String string(String property) {
    if (value instanceof String text) {
      return text;
    }
    throw new WrongType(label(property), "string");
  }

  @Override
  public List<PropertyInput> list(String property) {
    if (!(value instanceof List<?> list)) {
      throw new WrongType(label(property), "array");
    }
    List<PropertyInput> elements = new ArrayList<>();
    for (Object element : list) {
      elements.add(new JsonInput(element, "%s[%d]".formatted(index, elements.size())));
    }
    return elements;
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
