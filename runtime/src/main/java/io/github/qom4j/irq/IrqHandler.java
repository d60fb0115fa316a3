// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.irq;

/** The receiving end of an interrupt line. */
@FunctionalInterface
public interface IrqHandler {
  /**
   * The line was set. Called each time, also when the level is the same as before.
   *
   * @param level the level, 0 for low; some lines carry other values than 0 and 1
   */
  void set(int level);
}
