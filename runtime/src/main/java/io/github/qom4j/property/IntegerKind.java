// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.error.QomException;
import java.math.BigInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Integers of 8 to 64 bits. Users write them in decimal, in hexadecimal after {@code 0x} or in
 * octal after {@code 0}, with a sign and after white space if they like. As in QEMU a negative
 * number, down to -2<sup>64</sup> + 1, wraps to 64 bits before the range of an unsigned kind is
 * checked.
 */
final class IntegerKind<V extends Number> implements PropertyKind<V> {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[ \\t\\n\\x0B\\f\\r]*(?<sign>[-+]?)"
              + "(?:0[xX](?<hex>[0-9a-fA-F]+)|(?<octal>0[0-7]*)|(?<decimal>[1-9][0-9]*))");

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
    if (value == null || (signed ? value : value.abs()).bitLength() > (signed ? 63 : 64)) {
      throw expects(property, signed ? "int64" : "uint64");
    }
    BigInteger range = signed ? value : value.and(BigInteger.TWO.pow(64).subtract(BigInteger.ONE));
    if (range.bitLength() > (signed ? bits - 1 : bits)) {
      throw expects(property, typeName() + "_t");
    }
    return narrow.apply(value.longValue());
  }

  private static BigInteger parse(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return null;
    }
    BigInteger value =
        number.group("hex") != null
            ? new BigInteger(number.group("hex"), 16)
            : number.group("octal") != null
                ? new BigInteger(number.group("octal"), 8)
                : new BigInteger(number.group("decimal"));
    return number.group("sign").equals("-") ? value.negate() : value;
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
