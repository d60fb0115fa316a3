// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.error.QomException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

  private static final Pattern SIZE =
      Pattern.compile(
          "[ \\t\\n\\x0B\\f\\r]*[+]?(?:0[xX](?<hex>[0-9a-fA-F]+)"
              + "|(?<decimal>[0-9]+(?:\\.[0-9]*)?)(?<unit>[bBkKmMgGtTpPeE]?))");

  private static final String UNITS = "bkmgtpe";

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
  public long size(String property) {
    Matcher m = SIZE.matcher(text);
    BigInteger value = null;
    if (m.matches()) {
      value =
          m.group("hex") != null
              ? new BigInteger(m.group("hex"), 16)
              : new BigDecimal(m.group("decimal")).multiply(unit(m.group("unit"))).toBigInteger();
    }
    if (value == null || value.bitLength() > 64) {
      throw expects(property, "size");
    }
    return value.longValue();
  }

  private static BigDecimal unit(String suffix) {
    int power = suffix.isEmpty() ? 0 : UNITS.indexOf(suffix.toLowerCase(Locale.ROOT));
    return BigDecimal.valueOf(1024).pow(power);
  }

  @Override
  public String string(String property) {
    return text;
  }

  @Override
  public List<PropertyInput> list(String property) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(",", -1))
            .<PropertyInput>map(element -> new TextInput(element, inList))
            .toList();
  }

  private static QomException expects(String property, String what) {
    return new QomException("Parameter '%s' expects %s".formatted(property, what));
  }

  @Override
  public String toString() {
    return text;
  }
}
