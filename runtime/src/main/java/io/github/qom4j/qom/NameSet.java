// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

import java.util.Collection;
import java.util.List;

/**
 * A few names, among which others are looked for often: a table that is mostly empty, so that one
 * look at it says nearly always whether a name is there.
 */
final class NameSet {
  static final NameSet EMPTY = new NameSet(List.of());

  private static final int ROOM = 8;

  private final String[] table;

  NameSet(Collection<String> names) {
    table = new String[Integer.highestOneBit(names.size() * ROOM + 1)];
    for (String name : names) {
      table[place(name)] = name;
    }
  }

  /** Where a name is, or the empty place where it would be. */
  private int place(String name) {
    int i = hash(name) & table.length - 1;
    // Most names are literals, as those of types are, of which the JVM has one of each.
    while (table[i] != null && table[i] != name && !table[i].equals(name)) {
      i = i + 1 & table.length - 1;
    }
    return i;
  }

  private static int hash(String name) {
    int hash = name.hashCode();
    return hash ^ hash >>> 16;
  }

  boolean contains(String name) {
    return table[place(name)] != null;
  }
}
