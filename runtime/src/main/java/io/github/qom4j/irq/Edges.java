// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.irq;

/**
 * What conditions were when they were last looked at, so that their changes are seen. It is no
 * state: it follows from the conditions themselves, after a reset and after loading.
 */
public final class Edges {
  private long conditions;

  /** Makes one in which all conditions were false. */
  public Edges() {}

  /**
   * Looks at a condition without seeing a change.
   *
   * @param number its number, 0 to 63
   * @param now whether it is true
   */
  public void recall(int number, boolean now) {
    conditions = conditions & ~(1L << number) | (now ? 1L << number : 0);
  }

  /**
   * Whether a condition has changed.
   *
   * @param number its number, 0 to 63
   * @param now whether it is true
   * @return true if it was not what it is
   */
  public boolean changes(int number, boolean now) {
    boolean before = (conditions >>> number & 1) != 0;
    recall(number, now);
    return before != now;
  }

  /**
   * Whether a condition has become true.
   *
   * @param number its number, 0 to 63
   * @param now whether it is true
   * @return true if it was false
   */
  public boolean rises(int number, boolean now) {
    return changes(number, now) && now;
  }

  /**
   * Whether a condition has become false.
   *
   * @param number its number, 0 to 63
   * @param now whether it is true
   * @return true if it was true
   */
  public boolean falls(int number, boolean now) {
    return changes(number, now) && !now;
  }
}
