// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.report;

import java.util.Collection;
import java.util.Comparator;

/** "Did you mean": the name somebody probably wanted to write. */
public final class Suggestion {
  private Suggestion() {}

  /**
   * Suggests a name.
   *
   * @param written what was written
   * @param known the names there are
   * @return a sentence with a leading blank, or nothing if no name is near
   */
  public static String of(String written, Collection<String> known) {
    return known.stream()
        .distinct()
        .min(Comparator.comparingInt((String name) -> distance(written, name)))
        .filter(name -> distance(written, name) <= limit(written))
        .map(" Did you mean \"%s\"?"::formatted)
        .orElse("");
  }

  private static int limit(String written) {
    return Math.min(Math.max(2, written.length() / 3), written.length() / 2);
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        boolean same =
            Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
        int next = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
        diagonal = row[j];
        row[j] = next;
      }
    }
    return row[b.length()];
  }
}
