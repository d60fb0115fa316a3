// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.error.QomException;
import java.util.Optional;
import java.util.function.LongFunction;

/** Numbers of bytes, which users may write with a suffix such as {@code k}. */
final class SizeKind<V extends Number> implements PropertyKind<V> {
  private final int bits;
  private final LongFunction<V> narrow;

  SizeKind(int bits, LongFunction<V> narrow) {
    this.bits = bits;
    this.narrow = narrow;
  }

  @Override
  public String typeName() {
    return "size";
  }

  @Override
  public boolean isInteger() {
    return true;
  }

  @Override
  public Optional<Object> initialJson() {
    return Optional.of(0L);
  }

  @Override
  public V parse(String property, String owner, PropertyInput input, PropertyContext context) {
    long value = input.size(property);
    if (Long.compareUnsigned(value, IntegerKind.mask(bits)) > 0) {
      throw new QomException(
          "Property %s.%s doesn't take value %s (maximum: %s)"
              .formatted(
                  owner,
                  property,
                  Long.toUnsignedString(value),
                  Long.toUnsignedString(IntegerKind.mask(bits))));
    }
    return narrow.apply(value);
  }

  @Override
  public Object toJson(V value) {
    return IntegerKind.unsigned(value.longValue() & IntegerKind.mask(bits));
  }

  @Override
  public String print(V value) {
    return toJson(value).toString();
  }
}
