// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import java.util.EnumSet;
import java.util.Set;

/** Whether the guest's time passes. */
public enum RunState implements QmpNamed {
  /** Not started yet. */
  PRELAUNCH("prelaunch"),
  /** Time passes. */
  RUNNING("running"),
  /** Stopped by a user. */
  PAUSED("paused"),
  /** Waits for the state of another machine. */
  INMIGRATE("inmigrate"),
  /** Its state is being sent. */
  FINISH_MIGRATE("finish-migrate"),
  /** Its state was sent. */
  POSTMIGRATE("postmigrate"),
  /** About to end. */
  SHUTDOWN("shutdown");

  private static final Set<RunState> STANDING = EnumSet.of(PRELAUNCH, PAUSED, POSTMIGRATE);

  private final String qmpName;

  RunState(String qmpName) {
    this.qmpName = qmpName;
  }

  @Override
  public String qmpName() {
    return qmpName;
  }

  /** Whether time stands still until a user lets it pass. */
  boolean isStanding() {
    return STANDING.contains(this);
  }

  /** The state in which a machine stands that was sent in another one. */
  static RunState standing(String qmpName) {
    return STANDING.stream()
        .filter(state -> state.qmpName.equals(qmpName))
        .findFirst()
        .orElse(PAUSED);
  }
}
