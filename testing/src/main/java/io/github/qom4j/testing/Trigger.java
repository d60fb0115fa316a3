// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

/** Which moments of a condition count, as a table of what it was and what it is. */
public enum Trigger {
  /** While it is true. */
  LEVEL(0b1010),
  /** When it becomes true. */
  RISING(0b0010),
  /** When it becomes false. */
  FALLING(0b0100),
  /** When it changes. */
  BOTH(0b0110);

  private final int table;

  Trigger(int table) {
    this.table = table;
  }

  boolean counts(boolean before, boolean now) {
    return (table >>> (before ? 2 : 0) + (now ? 1 : 0) & 1) != 0;
  }
}
