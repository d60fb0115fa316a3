// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.PropertyType;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A property's default is one of its values. */
final class PropertyDefaultCheck implements Check {
  private static final Set<String> BOOLEANS =
      Set.of("on", "off", "yes", "no", "true", "false", "y", "n");

  @Override
  public void check(TypeModel type, Report report) {
    for (PropertyModel property : type.properties()) {
      if (property.type().isPresent() && property.defaultValue().isPresent()) {
        String text = property.defaultValue().get();
        String allowed = allowed(property.type().get(), text);
        if (!allowed.isEmpty()) {
          report.error(
              Rule.PROPERTY_DEFAULT,
              property.defaultOrigin(),
              "\"%s\" is no default of property \"%s\": %s.",
              text,
              property.name(),
              allowed);
        }
      }
    }
  }

  /** What is allowed instead; empty if the text is. */
  private static String allowed(PropertyType type, String text) {
    if (type == PropertyType.CHARDEV) {
      return "a chardev has none, boards connect it; drop defaultValue";
    }
    if (type == PropertyType.BOOL) {
      return BOOLEANS.contains(text) ? "" : "a bool is on or off";
    }
    return type.isInteger() && !isIn(type, text)
        ? "a %s is %s to %s, in decimal, 0x or octal"
            .formatted(type.name().toLowerCase(Locale.ROOT), type.min(), type.max())
        : "";
  }

  private static boolean isIn(PropertyType type, String text) {
    return parse(text)
        .filter(value -> value.compareTo(type.min()) >= 0 && value.compareTo(type.max()) <= 0)
        .isPresent();
  }

  private static Optional<BigInteger> parse(String text) {
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
