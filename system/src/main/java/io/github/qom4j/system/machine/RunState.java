// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

/** Whether the guest's time passes. */
public enum RunState {
  /** Not started yet. */
  PRELAUNCH("prelaunch"),
  /** Time passes. */
  RUNNING("running"),
  /** Stopped by a user. */
  PAUSED("paused"),
  /** About to end. */
  SHUTDOWN("shutdown");

  private final String qmpName;

  RunState(String qmpName) {
    this.qmpName = qmpName;
  }

  /**
   * The state's name in QMP.
   *
   * @return the name
   */
  public String qmpName() {
    return qmpName;
  }
}
