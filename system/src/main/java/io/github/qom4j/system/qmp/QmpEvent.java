// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import io.github.qom4j.system.machine.Cause;
import java.util.Optional;

/** What monitors tell unasked. The name of an event is that of its class. */
sealed interface QmpEvent {
  /** Time stands still from now on. */
  record Stop() implements QmpEvent {}

  /** Time passes from now on. */
  record Resume() implements QmpEvent {}

  /**
   * All devices were reset.
   *
   * @param guest whether the guest asked for it
   * @param reason who asked for it
   */
  record Reset(boolean guest, Cause reason) implements QmpEvent {}

  /**
   * A device that was in use is gone.
   *
   * @param device its ID, if it had one
   * @param path where it was
   */
  record DeviceDeleted(Optional<String> device, String path) implements QmpEvent {}

  /**
   * The guest did not give a device up.
   *
   * @param device its ID, if it has one
   * @param path where it is
   */
  record DeviceUnplugGuestError(Optional<String> device, String path) implements QmpEvent {}

  /**
   * The machine is about to end.
   *
   * @param guest whether the guest asked for it
   * @param reason who asked for it
   */
  record Shutdown(boolean guest, Cause reason) implements QmpEvent {}
}
