// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.error.QomException;
import java.math.BigInteger;
import java.util.function.Function;

/**
 * Integers of 8 to 64 bits. Users write them in decimal, in hexadecimal after {@code 0x} or in
 * octal after {@code 0}; as in QEMU a negative number wraps to 64 bits before the range is checked.
 */
final class IntegerKind<V extends Number> implements PropertyKind<V> {
  private final int bits;
  private final boolean signed;
  private final Function<Long, V> narrow;

  IntegerKind(int bits, boolean signed, Function<Long, V> narrow) {
    this.bits = bits;
    this.signed = signed;
    this.narrow = narrow;
  }

  @Override
  public String typeName() {
    return (signed ? "int" : "uint") + bits;
  }

  @Override
  public V parse(String property, String owner, String text, PropertyContext context) {
    BigInteger value = parse(text);
    if (value == null || value.bitLength() > (signed || value.signum() < 0 ? 63 : 64)) {
      throw expects(property, signed ? "int64" : "uint64");
    }
    BigInteger range = signed ? value : value.and(BigInteger.TWO.pow(64).subtract(BigInteger.ONE));
    if (range.bitLength() > (signed ? bits - 1 : bits)) {
      throw expects(property, typeName() + "_t");
    }
    return narrow.apply(value.longValue());
  }

  private static BigInteger parse(String text) {
    boolean negative = text.startsWith("-");
    String digits = negative || text.startsWith("+") ? text.substring(1) : text;
    int radix = 10;
    if (digits.startsWith("0x") || digits.startsWith("0X")) {
      radix = 16;
      digits = digits.substring(2);
    } else if (digits.startsWith("0") && digits.length() > 1) {
      radix = 8;
    }
    if (digits.isEmpty() || Character.digit(digits.charAt(0), radix) < 0) {
      return null;
    }
    try {
      BigInteger value = new BigInteger(digits, radix);
      return negative ? value.negate() : value;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static QomException expects(String property, String what) {
    return new QomException("Parameter '%s' expects %s".formatted(property, what));
  }

  @Override
  public String print(V value) {
    if (signed || bits == 64) {
      return signed ? value.toString() : Long.toUnsignedString(value.longValue());
    }
    return Long.toString(value.longValue() & ((1L << bits) - 1));
  }
}
