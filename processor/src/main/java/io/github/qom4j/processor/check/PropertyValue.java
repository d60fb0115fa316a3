// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.EnumModel;
import io.github.qom4j.processor.model.PropertyLimits;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.PropertyType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Values of properties as declarations write them. */
public final class PropertyValue {
  private static final Set<String> BOOLEANS =
      Set.of("on", "off", "yes", "no", "true", "false", "y", "n");

  private static final Pattern MAC_ADDRESS =
      Pattern.compile("[0-9a-fA-F]{2}(?:[:-][0-9a-fA-F]{2}){5}");
  private static final Pattern PCI_ADDRESS =
      Pattern.compile("(?:0?[0-9a-fA-F]|1[0-9a-fA-F])(?:\\.[0-7])?");
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");
  private static final Pattern SIZE =
      Pattern.compile(
          "(?<number>[0-9]+(?:\\.[0-9]+(?=[kKmMgGtTpPeE]))?)(?<unit>[bBkKmMgGtTpPeE]?)");
  private static final String UNITS = "bkmgtpe";

  /** Between the first and the last of several integers. */
  private static final Pattern RANGE = Pattern.compile("(?<=[0-9a-fA-F])-");

  private PropertyValue() {}

  /**
   * Says what is allowed instead.
   *
   * @param property the property, of a kind
   * @param text the value as a user would type it
   * @return what values there are; empty if the text is one
   */
  public static String problem(PropertyModel property, String text) {
    if (!property.isList()) {
      return single(property, text);
    }
    boolean hasRanges = property.type().filter(PropertyType::isInteger).isPresent();
    return Stream.of(text.isEmpty() ? new String[0] : text.split(",", -1))
        .flatMap(element -> hasRanges ? RANGE.splitAsStream(element) : Stream.of(element))
        .map(element -> single(property, element))
        .filter(problem -> !problem.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String single(PropertyModel property, String text) {
    PropertyType type = property.type().orElseThrow();
    return switch (type) {
      case CHARDEV -> "a chardev has none, boards connect it; drop defaultValue";
      case LINK -> "a link has none, boards set it with @Link; drop defaultValue";
      case BOOL -> BOOLEANS.contains(text) ? "" : "a bool is on or off";
      case ENUM -> enumProblem(property.values().orElseThrow(), text);
      case MAC_ADDRESS ->
          matches(MAC_ADDRESS, text) ? "" : "a MAC address is six bytes as 52:54:00:12:34:56";
      case PCI_ADDRESS ->
          matches(PCI_ADDRESS, text)
              ? ""
              : "a PCI address is a slot to 1f and perhaps a function to 7, such as 1f.7";
      case UUID ->
          text.equals("auto") || matches(UUID, text)
              ? ""
              : "a UUID is 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12, or auto";
      case STRING -> "";
      case SIZE, SIZE32 -> sizeProblem(property, type, text);
      default -> integerProblem(property, type, parse(text), "in decimal, 0x or octal");
    };
  }

  private static boolean matches(Pattern pattern, String text) {
    return pattern.matcher(text).matches();
  }

  private static String enumProblem(EnumModel values, String text) {
    return values.values().contains(text)
        ? ""
        : "%s has %s".formatted(values.name(), String.join(", ", values.values()));
  }

  private static String sizeProblem(PropertyModel property, PropertyType type, String text) {
    return integerProblem(
        property, type, size(text), "in decimal with a suffix such as k or M, or 0x");
  }

  private static String integerProblem(
      PropertyModel property, PropertyType type, Optional<BigInteger> value, String how) {
    PropertyLimits limits =
        property.limits().isSound(type) ? property.limits() : PropertyLimits.NONE;
    BigInteger min = limits.min().orElse(type.min());
    BigInteger max = limits.max().orElse(type.max());
    if (value.isEmpty() || value.get().compareTo(min) < 0 || value.get().compareTo(max) > 0) {
      String name = limits.isRange() ? "it" : "a " + type.typeName();
      return "%s is %s to %s, %s".formatted(name, min, max, how);
    }
    BigInteger outside = value.get().andNot(limits.mask().orElse(type.max()));
    return !type.isSigned() && outside.signum() != 0
        ? "it has bits in mask 0x%s only".formatted(limits.mask().orElseThrow().toString(16))
        : "";
  }

  /**
   * The number of bytes that a text stands for.
   *
   * @param text decimal, with a suffix or without, or hexadecimal
   * @return the number, if it is one
   */
  public static Optional<BigInteger> size(String text) {
    Matcher matcher = SIZE.matcher(text);
    if (!matcher.matches()) {
      return text.startsWith("0x") ? parse(text) : Optional.empty();
    }
    String unit = matcher.group("unit");
    int power = unit.isEmpty() ? 0 : UNITS.indexOf(unit.toLowerCase(Locale.ROOT));
    return Optional.of(
        new BigDecimal(matcher.group("number"))
            .multiply(BigDecimal.valueOf(1024).pow(power))
            .toBigInteger());
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
