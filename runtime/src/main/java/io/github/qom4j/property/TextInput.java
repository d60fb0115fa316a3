// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.chardev.KeyValueOption;
import io.github.qom4j.error.QomException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

  /** One integer or several in a row; a sign begins a number, another one ends it. */
  private static final Pattern RANGE =
      Pattern.compile("(?<first>[-+]?[^-]+)(?:-(?<last>[-+]?[^-]+))?");

  private static final int LONGEST_LIST = 65_536;

  /** So many digits always fit into 63 bits. */
  private static final int LONGEST_SHORT = 18;

  TextInput(String text) {
    this(text, false);
  }

  @Override
  public boolean isText() {
    return true;
  }

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
    long small = shortDecimal();
    if (small >= 0) {
      return small;
    }
    BigInteger value = integer();
    boolean fits = value != null && (bits == 64 ? value.abs() : value).bitLength() <= bits;
    if (!fits) {
      throw expects(property, inList ? "integer" : expected);
    }
    return value.longValue();
  }

  /** The number if it is decimal and short, as most are; otherwise a negative one. */
  private long shortDecimal() {
    int length = text.length();
    if (length == 0 || length > LONGEST_SHORT || length > 1 && text.charAt(0) == '0') {
      return -1;
    }
    long value = 0;
    for (int i = 0; i < length; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = 10 * value + digit;
    }
    return value;
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

  @Override
  public long size(String property) {
    try {
      return new KeyValueOption(property, text, false).asSize();
    } catch (QomException e) {
      throw inList ? expects(property, "size") : e;
    }
  }

  @Override
  public List<PropertyInput> list(String property) {
    checkListable(property);
    return elements().<PropertyInput>map(TextInput::new).toList();
  }

  private void checkListable(String property) {
    if (inList) {
      throw new QomException(
          "Invalid parameter type for '%s', expected: array".formatted(property));
    }
  }

  private Stream<String> elements() {
    return text.isEmpty() ? Stream.empty() : Arrays.stream(text.split(",", -1));
  }

  @Override
  public List<PropertyInput> integers(String property, boolean signed) {
    checkListable(property);
    List<PropertyInput> integers = new ArrayList<>();
    for (String range : elements().toList()) {
      Matcher ends = RANGE.matcher(range);
      boolean isRange =
          ends.matches()
              && addRange(
                  number(ends.group("first")),
                  number(ends.group(ends.group("last") == null ? "first" : "last")),
                  integers);
      if (!isRange) {
        throw expects(
            property, "list of %s values or ranges".formatted(signed ? "int64" : "uint64"));
      }
    }
    return integers;
  }

  private static BigInteger number(String text) {
    return new TextInput(text).integer();
  }

  private static boolean addRange(BigInteger first, BigInteger last, List<PropertyInput> integers) {
    if (first == null
        || last == null
        || first.compareTo(last) > 0
        || last.subtract(first).bitLength() >= Integer.SIZE
        || last.subtract(first).intValue() >= LONGEST_LIST - integers.size()) {
      return false;
    }
    for (BigInteger at = first; at.compareTo(last) <= 0; at = at.add(BigInteger.ONE)) {
      integers.add(new TextInput(at.toString()));
    }
    return true;
  }

  private static QomException expects(String property, String what) {
    return new QomException("Parameter '%s' expects %s".formatted(property, what));
  }

  @Override
  public String toString() {
    return text;
  }
}
