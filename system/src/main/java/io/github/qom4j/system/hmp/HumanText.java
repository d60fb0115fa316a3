// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.hmp;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Values as the human monitor prints them. */
final class HumanText {
  private static final List<String> UNITS = List.of("", "K", "M", "G", "T", "P", "E");

  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private HumanText() {}

  /** A value as JSON. */
  static String json(Object value) {
    return GSON.toJson(value);
  }

  /** The value of a property. */
  static String of(Object value) {
    if (value == null) {
      return "<null>";
    }
    if (value instanceof Long || value instanceof BigInteger) {
      return value + " (0x" + hex((Number) value) + ")";
    }
    return value instanceof String text ? '"' + text + '"' : value.toString();
  }

  private static String hex(Number value) {
    return value instanceof BigInteger big ? big.toString(16) : Long.toHexString(value.longValue());
  }

  /** A frequency in Hz. */
  static String frequency(long hz) {
    double rest = hz;
    int power = 0;
    while (rest >= 1000 && power < UNITS.size() - 1) {
      rest /= 1000;
      power++;
    }
    return significant(rest) + " " + UNITS.get(power) + "Hz";
  }

  /** Three significant digits without zeros at the end. */
  private static String significant(double value) {
    return new BigDecimal(value)
        .round(new MathContext(3, RoundingMode.HALF_EVEN))
        .stripTrailingZeros()
        .toPlainString();
  }
}
