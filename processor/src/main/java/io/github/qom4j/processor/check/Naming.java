// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

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

  /** Whether a name is one in C as well. */
  static boolean isIdentifier(String name) {
    return IDENTIFIER.matcher(name).matches();
  }
}
