// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qtest;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers as C does: decimal, octal after {@code 0}, hexadecimal after {@code 0x}. */
final class QtestNumbers {
  private static final Pattern NUMBER =
      Pattern.compile("\\s*([+-]?)(?:0[xX]([0-9a-fA-F]+)|(0[0-7]*)|([1-9][0-9]*))");
  private static final int HEX = 2;
  private static final int OCTAL = 3;
  private static final int DECIMAL = 4;

  private QtestNumbers() {}

  /** Reads 64 bits to be taken as unsigned; a negative number wraps. */
  static long unsigned(String text) {
    BigInteger value = parse(text);
    if (value.abs().bitLength() > Long.SIZE) {
      throw invalid(text);
    }
    return value.longValue();
  }

  static long signed(String text) {
    BigInteger value = parse(text);
    if (value.bitLength() >= Long.SIZE) {
      throw invalid(text);
    }
    return value.longValue();
  }

  static int signedInt(String text) {
    BigInteger value = parse(text);
    if (value.bitLength() >= Integer.SIZE) {
      throw invalid(text);
    }
    return value.intValue();
  }

  private static BigInteger parse(String text) {
    Matcher m = NUMBER.matcher(text);
    if (!m.matches()) {
      throw invalid(text);
    }
    BigInteger value =
        m.group(HEX) != null
            ? new BigInteger(m.group(HEX), 16)
            : m.group(OCTAL) != null
                ? new BigInteger(m.group(OCTAL), 8)
                : new BigInteger(m.group(DECIMAL));
    return m.group(1).equals("-") ? value.negate() : value;
  }

  private static QtestFailure invalid(String text) {
    return QtestFailure.of("Invalid number '%s'", text);
  }
}
