// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.irq;

import io.github.qom4j.bql.Bql;

/** An output line of a device. It drives whatever it is connected to, and nothing if it is not. */
public final class IrqLine {
  private IrqHandler target;
  private int level;

  /** Makes a line that is low and not connected. */
  public IrqLine() {}

  /**
   * Connects the line.
   *
   * @param newTarget what the line drives from now on; null disconnects
   */
  public void connect(IrqHandler newTarget) {
    target = newTarget;
  }

  /**
   * What the line drives.
   *
   * @return the target, or null
   */
  public IrqHandler target() {
    return target;
  }

  /**
   * Sets the line's level.
   *
   * @param newLevel the level, 0 for low
   */
  public void set(int newLevel) {
    Bql.check();
    level = newLevel;
    if (target != null) {
      target.set(newLevel);
    }
  }

  /**
   * Raises or lowers the line.
   *
   * @param high whether the line is high
   */
  public void set(boolean high) {
    set(high ? 1 : 0);
  }

  /** Raises the line. */
  public void raise() {
    set(1);
  }

  /** Lowers the line. */
  public void lower() {
    set(0);
  }

  /** Raises the line and lowers it again. */
  public void pulse() {
    set(1);
    set(0);
  }

  /**
   * The level last set.
   *
   * @return the level, 0 for low
   */
  public int level() {
    return level;
  }
}
