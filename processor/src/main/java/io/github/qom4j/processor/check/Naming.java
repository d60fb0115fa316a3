// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import java.util.Locale;
import java.util.regex.Pattern;

/** The forms of names. */
final class Naming {
  private static final Pattern LOWER_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private Naming() {}

  /** Whether a name is lower-case words joined by hyphens. */
  static boolean isLowerCase(String name) {
    return LOWER_CASE.matcher(name).matches();
  }

  /** How a name is written as lower-case words joined by hyphens, if it can be. */
  static String lowerCaseAdvice(String name) {
    return advice(name.toLowerCase(Locale.ROOT), "[^a-z0-9]+", "-");
  }

  /** How a name is written with another sign between its words, if it can be. */
  static String advice(String name, String wrong, String separator) {
    String words = name.replaceAll("^[^A-Za-z]+", "").replaceAll(wrong + "$", "");
    return words.isEmpty() ? "" : "; write \"%s\"".formatted(words.replaceAll(wrong, separator));
  }

  /** Whether a name is one in C as well. */
  static boolean isIdentifier(String name) {
    return IDENTIFIER.matcher(name).matches();
  }
}
