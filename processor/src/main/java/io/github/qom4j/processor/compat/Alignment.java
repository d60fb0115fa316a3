// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

import java.util.Arrays;
import java.util.List;

/**
 * Which fields of a section are which fields of an earlier one: as many as can be without any
 * moving, then those that moved.
 */
final class Alignment {
  private static final int NONE = -1;

  /** So much that the name it has decides only between as many fields. */
  private static final int MATCH = 10_000;

  private final int[] partners;
  private final int[] moved;
  private final boolean[] newMoved;

  private Alignment(int[] partners, int[] moved, boolean[] newMoved) {
    this.partners = partners;
    this.moved = moved;
    this.newMoved = newMoved;
  }

  static Alignment of(List<FieldLayout> old, List<FieldLayout> now) {
    int[][] best = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        int skipping = Math.max(best[i + 1][j], best[i][j + 1]);
        int weight = weight(old.get(i), now.get(j));
        best[i][j] = Math.max(skipping, weight == 0 ? 0 : weight + best[i + 1][j + 1]);
      }
    }
    int[] partners = new int[old.size()];
    Arrays.fill(partners, NONE);
    boolean[] taken = new boolean[now.size()];
    for (int i = 0, j = 0; i < old.size() && j < now.size(); ) {
      int weight = weight(old.get(i), now.get(j));
      if (weight > 0 && best[i][j] == weight + best[i + 1][j + 1]) {
        taken[j] = true;
        partners[i++] = j++;
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return new Alignment(partners, new int[old.size()], new boolean[now.size()])
        .findMoved(old, now, taken);
  }

  private Alignment findMoved(List<FieldLayout> old, List<FieldLayout> now, boolean[] taken) {
    Arrays.fill(moved, NONE);
    for (int i = 0; i < partners.length; i++) {
      for (int j = 0; j < taken.length && partners[i] == NONE && moved[i] == NONE; j++) {
        if (!taken[j] && weight(old.get(i), now.get(j)) > 0) {
          taken[j] = true;
          newMoved[j] = true;
          moved[i] = j;
        }
      }
    }
    return this;
  }

  /** How much speaks for one field being the other. */
  private static int weight(FieldLayout old, FieldLayout now) {
    if (old.isUnused() || now.isUnused() || !now.isNamed(old)) {
      return 0;
    }
    return now.name().equals(old.name()) ? MATCH + 1 : MATCH;
  }

  /** Whether any earlier field is a later one in its place. */
  boolean hasPartners() {
    return Arrays.stream(partners).anyMatch(partner -> partner != NONE);
  }

  /** The number of the later field that an earlier one is, in its place; negative if none is. */
  int partner(int old) {
    return partners[old];
  }

  /** The number of the later field that an earlier one is, elsewhere; negative if none is. */
  int moved(int old) {
    return moved[old];
  }

  /** Whether a later field was elsewhere. */
  boolean isNewMoved(int now) {
    return newMoved[now];
  }
}
