// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import java.util.Optional;

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
   * A device that was in use is gone.
   *
   * @param id its ID, if it had one
   * @param path where it was
   */
  default void deviceDeleted(Optional<String> id, String path) {}

  /**
   * The guest did not give a device up.
   *
   * @param id its ID, if it has one
   * @param path where it is
   */
  default void unplugRefused(Optional<String> id, String path) {}

  /**
   * The machine is about to end.
   *
   * @param cause who asked for it
   */
  default void shutdown(Cause cause) {}
}
