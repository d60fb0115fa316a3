// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/** Writes values on one line of ASCII, spaced as QEMU does. */
final class JsonText {
  private static final int SIGNIFICANT_DIGITS = 17;
  private static final int SMALLEST_PLAIN_EXPONENT = -4;

  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  static String of(JsonElement value) {
    JsonText text = new JsonText();
    text.append(value);
    return text.text.toString();
  }

  private void append(JsonElement value) {
    if (value.isJsonObject()) {
      text.append('{');
      String separator = "";
      for (Map.Entry<String, JsonElement> member : value.getAsJsonObject().entrySet()) {
        text.append(separator);
        appendString(member.getKey());
        text.append(": ");
        append(member.getValue());
        separator = ", ";
      }
      text.append('}');
    } else if (value.isJsonArray()) {
      text.append('[');
      String separator = "";
      for (JsonElement element : value.getAsJsonArray()) {
        text.append(separator);
        append(element);
        separator = ", ";
      }
      text.append(']');
    } else if (value instanceof JsonPrimitive primitive && primitive.isString()) {
      appendString(primitive.getAsString());
    } else if (value instanceof JsonPrimitive primitive && isDouble(primitive)) {
      text.append(number(primitive.getAsDouble()));
    } else {
      text.append(value);
    }
  }

  private static boolean isDouble(JsonPrimitive primitive) {
    return primitive.isNumber() && primitive.getAsNumber() instanceof Double;
  }

  private void appendString(String string) {
    text.append('"');
    for (char c : string.toCharArray()) {
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\b' -> text.append("\\b");
        case '\f' -> text.append("\\f");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> text.append(c >= ' ' && c < 0x7f ? c : "\\u%04X".formatted((int) c));
      }
    }
    text.append('"');
  }

  /** Writes a float as C's {@code %.17g}. */
  private static String number(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    if (value == 0) {
      return 1 / value < 0 ? "-0" : "0";
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(SIGNIFICANT_DIGITS));
    int exponent = rounded.precision() - rounded.scale() - 1;
    BigDecimal shortest = rounded.stripTrailingZeros();
    if (exponent >= SMALLEST_PLAIN_EXPONENT && exponent < SIGNIFICANT_DIGITS) {
      return shortest.toPlainString();
    }
    BigDecimal mantissa = shortest.movePointLeft(exponent).stripTrailingZeros();
    return "%se%s%02d"
        .formatted(mantissa.toPlainString(), exponent < 0 ? "-" : "+", Math.abs(exponent));
  }
}
