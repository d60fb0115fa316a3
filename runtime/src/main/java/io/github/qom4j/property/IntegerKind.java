// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.error.QomException;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Integers of 8 to 64 bits. As in QEMU a negative number wraps to 64 bits before the range of an
 * unsigned kind is checked.
 */
final class IntegerKind<V extends Number> implements PropertyKind<V> {
  private final int bits;
  private final boolean signed;
  private final LongFunction<V> narrow;

  IntegerKind(int bits, boolean signed, LongFunction<V> narrow) {
    this.bits = bits;
    this.signed = signed;
    this.narrow = narrow;
  }

  /** As many ones. */
  static long mask(int bits) {
    return -1L >>> Long.SIZE - bits;
  }

  /** A number of 64 bits without a sign as of JSON. */
  static Object unsigned(long number) {
    return number >= 0 ? (Object) number : new BigInteger(Long.toUnsignedString(number));
  }

  @Override
  public String typeName() {
    return (signed ? "int" : "uint") + bits;
  }

  @Override
  public boolean isInteger() {
    return true;
  }

  @Override
  public boolean isSigned() {
    return signed;
  }

  @Override
  public Optional<Object> initialJson() {
    return Optional.of(0L);
  }

  @Override
  public V parse(String property, String owner, PropertyInput input, PropertyContext context) {
    long value = signed ? input.int64(property) : input.uint64(property);
    if (value != narrowed(value)) {
      throw new QomException(
          "Parameter '%s' expects %s_t".formatted(input.label(property), typeName()));
    }
    return narrow.apply(value);
  }

  private long narrowed(long value) {
    int unused = Long.SIZE - bits;
    return signed ? value << unused >> unused : value << unused >>> unused;
  }

  @Override
  public Object toJson(V value) {
    long number = narrowed(value.longValue());
    return signed ? (Object) number : unsigned(number);
  }

  @Override
  public String print(V value) {
    return toJson(value).toString();
  }
}
