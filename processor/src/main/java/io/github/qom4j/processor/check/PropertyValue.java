// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.PropertyType;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Values of properties as declarations write them. */
public final class PropertyValue {
  private static final Set<String> BOOLEANS =
      Set.of("on", "off", "yes", "no", "true", "false", "y", "n");

  private PropertyValue() {}

  /**
   * Says what is allowed instead.
   *
   * @param type the kind of the property
   * @param text the value as a user would type it
   * @return what values there are; empty if the text is one
   */
  public static String problem(PropertyType type, String text) {
    if (type == PropertyType.CHARDEV) {
      return "a chardev has none, boards connect it; drop defaultValue";
    }
    if (type == PropertyType.LINK) {
      return "a link has none, boards set it with @Link; drop defaultValue";
    }
    if (type == PropertyType.BOOL) {
      return BOOLEANS.contains(text) ? "" : "a bool is on or off";
    }
    return type.isInteger() && !isIn(type, text)
        ? "a %s is %s to %s, in decimal, 0x or octal"
            .formatted(type.typeName(), type.min(), type.max())
        : "";
  }

  private static boolean isIn(PropertyType type, String text) {
    return parse(text)
        .filter(value -> value.compareTo(type.min()) >= 0 && value.compareTo(type.max()) <= 0)
        .isPresent();
  }

  /**
   * The integer that a text stands for.
   *
   * @param text decimal, hexadecimal or octal
   * @return the integer, if it is one
   */
  public static Optional<BigInteger> parse(String text) {
    String sign = text.startsWith("-") || text.startsWith("+") ? text.substring(0, 1) : "";
    String digits = text.substring(sign.length()).toLowerCase(Locale.ROOT);
    boolean isHex = digits.startsWith("0x");
    String bare = isHex ? digits.substring(2) : digits;
    // BigInteger takes a sign of its own and digits of other scripts.
    if (!bare.matches("[0-9a-f]+")) {
      return Optional.empty();
    }
    try {
      int radix = isHex ? 16 : bare.startsWith("0") ? 8 : 10;
      return Optional.of(new BigInteger(sign + bare, radix));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
