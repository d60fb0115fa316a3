// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import java.util.Locale;

/** Names that follow from Java names. */
final class Names {
  private Names() {}

  /** {@code migrateClk} with a hyphen is {@code migrate-clk}. */
  static String split(String javaName, String separator) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < javaName.length(); i++) {
      if (i > 0 && isEnd(javaName.charAt(i - 1)) && isStart(javaName.charAt(i))) {
        words.append(separator);
      }
      words.append(javaName.charAt(i));
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isEnd(char letter) {
    return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
  }

  private static boolean isStart(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }
}
