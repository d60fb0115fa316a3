// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.hmp;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.github.qom4j.property.ObjectProperty;
import io.github.qom4j.qom.QomObject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Values as the human monitor prints them. */
final class HumanText {
  private static final List<String> DECIMAL_UNITS = List.of("", "K", "M", "G", "T", "P", "E");
  private static final List<String> BINARY_UNITS = List.of("", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei");

  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private HumanText() {}

  /** A value as JSON. */
  static String json(Object value) {
    return GSON.toJson(value);
  }

  /** The value of a property. */
  static String of(ObjectProperty property, QomObject object) {
    Object value = property.get(object);
    boolean isNumber = value instanceof Number;
    if (isNumber && property.typeName().equals("str")) {
      return property.print(object);
    }
    return isNumber && property.typeName().equals("size")
        ? "%s (%s)".formatted(value, scaled((Number) value, 1024, BINARY_UNITS, "B"))
        : of(value);
  }

  private static String of(Object value) {
    if (value == null || value instanceof List<?> list && list.isEmpty()) {
      return "<null>";
    }
    if (value instanceof Number number) {
      return value + " (0x" + hex(number) + ")";
    }
    if (value instanceof List<?> list) {
      return list.get(0) instanceof Number
          ? "%s (0x%s)"
              .formatted(join(list, ","), join(list.stream().map(HumanText::hex).toList(), ",0x"))
          : join(list.stream().map(HumanText::of).toList(), ", ");
    }
    return value instanceof String text ? '"' + text + '"' : value.toString();
  }

  private static String join(List<?> list, String separator) {
    return list.stream().map(Object::toString).collect(Collectors.joining(separator));
  }

  private static String hex(Object value) {
    return value instanceof BigInteger big
        ? big.toString(16)
        : Long.toHexString(((Number) value).longValue());
  }

  /** A frequency in Hz. */
  static String frequency(long hz) {
    return scaled(hz, 1000, DECIMAL_UNITS, "Hz");
  }

  private static String scaled(Number value, int step, List<String> units, String unit) {
    double rest = value.doubleValue();
    int power = 0;
    while (rest >= step && power < units.size() - 1) {
      rest /= step;
      power++;
    }
    return significant(rest) + " " + units.get(power) + unit;
  }

  /** Three significant digits without zeros at the end. */
  private static String significant(double value) {
    return new BigDecimal(value)
        .round(new MathContext(3, RoundingMode.HALF_EVEN))
        .stripTrailingZeros()
        .toPlainString();
  }
}
