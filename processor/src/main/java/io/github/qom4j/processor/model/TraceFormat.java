// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a trace event, a format as of C's {@code printf}.
 *
 * @param text the format as it is written
 * @param pieces its parts in order
 */
public record TraceFormat(String text, List<Piece> pieces) {
  private static final String START = "%([-+ #0']*)(\\*|\\d+)?(\\.(?:\\*|\\d*))?";
  private static final Pattern CONVERSION =
      Pattern.compile(START + "(hh?|ll?|[Ljztq])?(.)?", Pattern.DOTALL);
  private static final Pattern MACRO = Pattern.compile(START + "(PRI)([diuxXo])(?:8|16|32|64)");

  /**
   * Text, or the conversion of an argument.
   *
   * @param text as it is written
   * @param flags its flags
   * @param width its smallest width; empty if nothing is said
   * @param precision its precision with the dot; empty if nothing is said
   * @param length how wide C says the argument is; empty if nothing is said
   * @param letter what it is converted to; 0 for text, a blank if it is cut off
   */
  public record Piece(
      String text, String flags, String width, String precision, String length, char letter) {
    /** Whether it is the conversion of an argument. */
    public boolean isArgument() {
      return letter != 0 && letter != '%';
    }

    /** The conversion without what says how wide the argument is. */
    public String plain() {
      return "%" + flags + width + precision + letter;
    }

    /** The conversion of 64 bits in C, with the macro that says so. */
    public String wide() {
      return "%" + flags + width + precision + "\"PRI" + letter + "64\"";
    }
  }

  /** Reads a format; what is wrong with it is left to the checks. */
  public static TraceFormat parse(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher m = CONVERSION.matcher(text);
    int end = 0;
    for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', end)) {
      addText(pieces, text.substring(end, at));
      Matcher macro = MACRO.matcher(text).region(at, text.length());
      Matcher found = macro.lookingAt() ? macro : m.region(at, text.length());
      found.lookingAt();
      pieces.add(conversion(found));
      end = found.end();
    }
    addText(pieces, text.substring(end));
    return new TraceFormat(text, List.copyOf(pieces));
  }

  private static void addText(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, "", "", "", "", (char) 0));
    }
  }

  private static Piece conversion(Matcher m) {
    String letter = orEmpty(m.group(5));
    return new Piece(
        m.group(),
        m.group(1),
        orEmpty(m.group(2)),
        orEmpty(m.group(3)),
        orEmpty(m.group(4)),
        letter.isEmpty() ? ' ' : letter.charAt(0));
  }

  private static String orEmpty(String group) {
    return group == null ? "" : group;
  }

  /** The conversions of arguments, in order. */
  public List<Piece> conversions() {
    return pieces.stream().filter(Piece::isArgument).toList();
  }
}
