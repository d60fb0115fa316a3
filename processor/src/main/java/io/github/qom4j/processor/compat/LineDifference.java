// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line, with some lines around it. */
final class LineDifference {
  private static final int AROUND = 3;

  private final List<String> all = new ArrayList<>();

  private LineDifference(List<String> old, List<String> now) {
    int[][] same = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        same[i][j] =
            old.get(i).equals(now.get(j))
                ? same[i + 1][j + 1] + 1
                : Math.max(same[i + 1][j], same[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        all.add("  " + old.get(i++));
        j++;
      } else if (j == now.size() || i < old.size() && same[i + 1][j] >= same[i][j + 1]) {
        all.add("- " + old.get(i++));
      } else {
        all.add("+ " + now.get(j++));
      }
    }
  }

  /**
   * Compares two texts.
   *
   * @param old lines of the one, marked with {@code -} where the other has none
   * @param now lines of the other, marked with {@code +} where the one has none
   * @return the lines that differ and those around them
   */
  static List<String> of(List<String> old, List<String> now) {
    return new LineDifference(old, now).shown();
  }

  private List<String> shown() {
    List<String> shown = new ArrayList<>();
    boolean isCut = false;
    for (int i = 0; i < all.size(); i++) {
      if (isNearDifference(i)) {
        if (isCut) {
          shown.add("  ...");
        }
        isCut = false;
        shown.add(all.get(i));
      } else {
        isCut = true;
      }
    }
    return shown;
  }

  private boolean isNearDifference(int line) {
    return all.subList(Math.max(0, line - AROUND), Math.min(all.size(), line + AROUND + 1)).stream()
        .anyMatch(near -> !near.startsWith(" "));
  }
}
