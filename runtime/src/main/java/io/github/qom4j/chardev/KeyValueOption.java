// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import io.github.qom4j.error.QomException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One option of a command line.
 *
 * @param key its name, without the {@code no} of a flag
 * @param value its value; {@code on} or {@code off} for a flag
 * @param flag whether it was written as a flag
 */
public record KeyValueOption(String key, String value, boolean flag) {
  private static final BigInteger TOO_LARGE = BigInteger.ONE.shiftLeft(64);
  private static final String SUFFIXES = "bkmgtpe";
  private static final Pattern NUMBER =
      Pattern.compile("\\s*([+-]?)(?:0[xX]([0-9a-fA-F]+)|(0[0-7]*)|([1-9][0-9]*))");
  private static final Pattern SIZE =
      Pattern.compile(
          "\\s*([+-]?)(?:0[xX]([0-9a-fA-F]+)|([0-9]+\\.?[0-9]*|\\.[0-9]+)([bBkKmMgGtTpPeE]?))");

  /**
   * Reads the value as a boolean.
   *
   * @return true for {@code on}, {@code yes}, {@code true} and {@code y}; false for {@code off},
   *     {@code no}, {@code false} and {@code n}
   * @throws QomException if the value is anything else
   */
  public boolean asBoolean() {
    return switch (value) {
      case "on", "yes", "true", "y" -> true;
      case "off", "no", "false", "n" -> false;
      default -> throw new QomException("Parameter '" + key + "' expects 'on' or 'off'");
    };
  }

  /**
   * Reads the value as a whole number: decimal, octal with a leading {@code 0}, hexadecimal with a
   * leading {@code 0x}. A negative one is taken modulo 2^64.
   *
   * @return 64 bits to be taken as unsigned
   * @throws QomException if the value is no such number or does not fit
   */
  public long asNumber() {
    Matcher m = NUMBER.matcher(value);
    if (!m.matches()) {
      throw new QomException("Parameter '" + key + "' expects a number");
    }
    BigInteger number = integer(m.group(2), m.group(3), m.group(4));
    if (number.compareTo(TOO_LARGE) >= 0) {
      throw new QomException("Value '" + value + "' is too large for parameter '" + key + "'");
    }
    return m.group(1).equals("-") ? -number.longValue() : number.longValue();
  }

  /**
   * Reads the value as a size: decimal, may have a fraction and one of the suffixes {@code b},
   * {@code k}, {@code M}, {@code G}, {@code T}, {@code P}, {@code E} for powers of 1024; or
   * hexadecimal with a leading {@code 0x} and no suffix.
   *
   * @return the size in bytes, 64 bits to be taken as unsigned
   * @throws QomException if the value is no such size or does not fit
   */
  public long asSize() {
    Matcher m = SIZE.matcher(value);
    if (!m.matches() || isPartOfByte(m)) {
      throw QomException.withHint(
          "Parameter '" + key + "' expects a non-negative number below 2^64",
          "Optional suffix k, M, G, T, P or E means kilo-, mega-, giga-, tera-, peta-\nand exabytes,"
              + " respectively.");
    }
    BigInteger size =
        m.group(2) != null
            ? new BigInteger(m.group(2), 16)
            : new BigDecimal(m.group(3)).multiply(unit(m.group(4))).toBigInteger();
    boolean negative = m.group(1).equals("-") && size.signum() != 0;
    if (negative || size.compareTo(TOO_LARGE) >= 0) {
      throw new QomException("Value '" + value + "' is out of range for parameter '" + key + "'");
    }
    return size.longValue();
  }

  /** A fraction is one of a larger unit. */
  private static boolean isPartOfByte(Matcher size) {
    return size.group(3) != null
        && unit(size.group(4)).equals(BigDecimal.ONE)
        && new BigDecimal(size.group(3)).stripTrailingZeros().scale() > 0;
  }

  String written() {
    return value.equals("off") ? "no" + key : key;
  }

  private static BigInteger integer(String hex, String octal, String decimal) {
    if (hex != null) {
      return new BigInteger(hex, 16);
    }
    return octal != null ? new BigInteger(octal, 8) : new BigInteger(decimal);
  }

  private static BigDecimal unit(String suffix) {
    int power = suffix.isEmpty() ? 0 : SUFFIXES.indexOf(Character.toLowerCase(suffix.charAt(0)));
    return BigDecimal.valueOf(1024).pow(power);
  }
}
