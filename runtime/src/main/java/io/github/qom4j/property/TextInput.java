// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.error.QomException;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that a user typed. Integers are decimal, hexadecimal after {@code 0x} or octal after
 * {@code 0}, with a sign and after white space if one likes.
 *
 * @param text what was typed
 * @param inList whether among keys and values
 */
record TextInput(String text, boolean inList) implements PropertyInput {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[ \\t\\n\\x0B\\f\\r]*(?<sign>[-+]?)"
              + "(?:0[xX](?<hex>[0-9a-fA-F]+)|(?<octal>0[0-7]*)|(?<decimal>[1-9][0-9]*))");

  @Override
  public boolean bool(String property) {
    return switch (text) {
      case "on", "yes", "true", "y" -> true;
      case "off", "no", "false", "n" -> false;
      default -> throw expects(property, "'on' or 'off'");
    };
  }

  @Override
  public long int64(String property) {
    return integer(property, 63, "int64");
  }

  @Override
  public long uint64(String property) {
    return integer(property, 64, "uint64");
  }

  private long integer(String property, int bits, String expected) {
    BigInteger value = integer();
    boolean fits = value != null && (bits == 64 ? value.abs() : value).bitLength() <= bits;
    if (!fits) {
      throw expects(property, inList ? "integer" : expected);
    }
    return value.longValue();
  }

  private BigInteger integer() {
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

  @Override
  public String string(String property) {
    return text;
  }

  private static QomException expects(String property, String what) {
    return new QomException("Parameter '%s' expects %s".formatted(property, what));
  }

  @Override
  public String toString() {
    return text;
  }
}
