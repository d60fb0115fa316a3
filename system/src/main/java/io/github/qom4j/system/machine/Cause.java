// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

/** Who asked for a reset or for the end. */
public enum Cause implements QmpNamed {
  /** QMP's {@code quit}. */
  QMP_QUIT("host-qmp-quit"),
  /** QMP's {@code system_reset}. */
  QMP_SYSTEM_RESET("host-qmp-system-reset"),
  /** A signal to the process. */
  SIGNAL("host-signal");

  private final String qmpName;

  Cause(String qmpName) {
    this.qmpName = qmpName;
  }

  @Override
  public String qmpName() {
    return qmpName;
  }
}
