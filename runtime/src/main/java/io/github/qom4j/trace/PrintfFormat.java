// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A format as of C's {@code printf}, whose conversions fit typed arguments. */
final class PrintfFormat {
  private static final Pattern CONVERSION =
      Pattern.compile("%([-+ #0]*)(\\d+)?(?:(\\.)(\\d*))?([diuxXocsp%])");

  private final List<Piece> pieces = new ArrayList<>();

  /** Text, or a conversion of the next argument. */
  private interface Piece {
    /** The piece as C writes it. */
    String inC();
  }

  private record Text(String text, String inC) implements Piece {}

  private record Conversion(
      ArgumentType type, String flags, int width, int precision, char letter, String inC)
      implements Piece {
    boolean has(char flag) {
      return flags.indexOf(flag) >= 0;
    }

    boolean hasPrecision() {
      return precision >= 0;
    }
  }

  /**
   * Reads a format.
   *
   * @param format the format
   * @param types types of the arguments, one for each conversion
   * @throws IllegalArgumentException if they do not fit
   */
  PrintfFormat(String format, List<ArgumentType> types) {
    Matcher m = CONVERSION.matcher(format);
    int next = 0;
    int end = 0;
    while (m.find()) {
      addText(format.substring(end, m.start()));
      end = m.end();
      if (m.group(5).equals("%")) {
        pieces.add(new Text("%", "%%"));
      } else {
        if (next == types.size()) {
          throw new IllegalArgumentException("no argument for " + m.group() + " in " + format);
        }
        pieces.add(conversion(m, types.get(next++)));
      }
    }
    addText(format.substring(end));
    if (next != types.size()) {
      throw new IllegalArgumentException((types.size() - next) + " arguments not in " + format);
    }
  }

  private void addText(String text) {
    if (text.contains("%")) {
      throw new IllegalArgumentException("no conversion: " + text);
    }
    if (!text.isEmpty()) {
      pieces.add(new Text(text, text.replace("\\", "\\\\").replace("\"", "\\\"")));
    }
  }

  private static Conversion conversion(Matcher m, ArgumentType type) {
    char letter = m.group(5).charAt(0);
    if (letter == 's' != (type == ArgumentType.STRING)) {
      throw new IllegalArgumentException(m.group() + " of " + type);
    }
    boolean isWide = type.bits() == 64 && letter != 'p';
    String start = m.group().substring(0, m.group().length() - 1);
    return new Conversion(
        type,
        m.group(1),
        m.group(2) == null ? 0 : Integer.parseInt(m.group(2)),
        m.group(3) == null ? -1 : m.group(4).isEmpty() ? 0 : Integer.parseInt(m.group(4)),
        letter,
        isWide ? start + "\"PRI" + letter + "64\"" : m.group());
  }

  /** The format as a C string, with the macros that say how wide arguments are. */
  String inC() {
    StringBuilder c = new StringBuilder("\"");
    pieces.forEach(piece -> c.append(piece.inC()));
    // After a macro at the end there is nothing to quote.
    boolean endsInMacro =
        !pieces.isEmpty()
            && pieces.get(pieces.size() - 1) instanceof Conversion last
            && last.inC().endsWith("\"");
    return endsInMacro ? c.substring(0, c.length() - 1) : c.append('"').toString();
  }

  /** The text of some values. */
  String format(Object... values) {
    StringBuilder out = new StringBuilder();
    int next = 0;
    for (Piece piece : pieces) {
      if (piece instanceof Conversion conversion) {
        append(out, conversion, values[next++]);
      } else {
        out.append(((Text) piece).text());
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, Conversion c, Object value) {
    switch (c.letter) {
      case 's' -> pad(out, c, string(c, (String) value));
      case 'c' -> pad(out, c, String.valueOf((char) (c.type.extend(value) & 0xff)));
      case 'p' -> {
        long address = c.type.extend(value);
        pad(out, c, address == 0 ? "(nil)" : "0x" + Long.toHexString(address));
      }
      case 'd', 'i' -> signed(out, c, promoted(c, value));
      default -> unsigned(out, c, promoted(c, value));
    }
  }

  /** A null string is shown if the precision leaves room for all of it. */
  private static String string(Conversion c, String value) {
    if (value == null) {
      return c.hasPrecision() && c.precision < "(null)".length() ? "" : "(null)";
    }
    return c.hasPrecision() && c.precision < value.length()
        ? value.substring(0, c.precision)
        : value;
  }

  /** An integer as the conversion sees it: narrow ones are 32 bits wide. */
  private static long promoted(Conversion c, Object value) {
    long wide = c.type.extend(value);
    boolean isSigned = c.letter == 'd' || c.letter == 'i';
    return c.type.bits() == 64 ? wide : isSigned ? (int) wide : wide & 0xffff_ffffL;
  }

  private static void signed(StringBuilder out, Conversion c, long value) {
    String sign = value < 0 ? "-" : c.has('+') ? "+" : c.has(' ') ? " " : "";
    String digits = value < 0 ? Long.toUnsignedString(-value) : Long.toString(value);
    number(out, c, sign, c.precision == 0 && value == 0 ? "" : digits);
  }

  private static void unsigned(StringBuilder out, Conversion c, long value) {
    int radix = c.letter == 'u' ? 10 : c.letter == 'o' ? 8 : 16;
    String digits = Long.toUnsignedString(value, radix);
    if (c.letter == 'X') {
      digits = digits.toUpperCase(java.util.Locale.ROOT);
    }
    if (c.precision == 0 && value == 0) {
      digits = "";
    }
    boolean isHexadecimal = radix == 16 && c.has('#') && value != 0;
    boolean needsZero = radix == 8 && c.has('#') && !digits.startsWith("0");
    number(
        out,
        c,
        isHexadecimal ? "0" + c.letter : "",
        needsZero && c.precision <= digits.length() ? "0" + digits : digits);
  }

  private static void number(StringBuilder out, Conversion c, String prefix, String digits) {
    int wanted = c.precision;
    if (!c.hasPrecision() && c.has('0') && !c.has('-')) {
      wanted = c.width - prefix.length();
    }
    pad(out, c, prefix + "0".repeat(Math.max(0, wanted - digits.length())) + digits);
  }

  private static void pad(StringBuilder out, Conversion c, String text) {
    String blanks = " ".repeat(Math.max(0, c.width - text.length()));
    out.append(c.has('-') ? text + blanks : blanks + text);
  }
}
