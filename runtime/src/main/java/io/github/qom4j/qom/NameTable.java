// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

import java.util.Collection;

/**
 * A few names, among which others are looked for often: a table that is mostly empty, so that one
 * look at it says nearly always whether a name is there. It is an array to be near at hand.
 */
final class NameTable {
  private static final int ROOM = 8;

  private NameTable() {}

  static String[] of(Collection<String> names) {
    String[] table = new String[Integer.highestOneBit(names.size() * ROOM + 1)];
    for (String name : names) {
      table[place(table, name)] = name;
    }
    return table;
  }

  /** Where a name is, or the empty place where it would be. */
  private static int place(String[] table, String name) {
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

  static boolean contains(String[] table, String name) {
    return table[place(table, name)] != null;
  }
}
