// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

/** Is told what happens to a machine. Called with the big lock held, after it has happened. */
public interface MachineListener {
  /** Time passes from now on. */
  default void resumed() {}

  /** Time stands still from now on. */
  default void stopped() {}

  /**
   * All devices were reset.
   *
   * @param cause who asked for it
   */
  default void reset(Cause cause) {}

  /**
   * The machine is about to end.
   *
   * @param cause who asked for it
   */
  default void shutdown(Cause cause) {}
}
