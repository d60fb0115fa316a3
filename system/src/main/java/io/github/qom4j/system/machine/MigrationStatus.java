// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

/** How far a migration is. */
public enum MigrationStatus implements QmpNamed {
  /** There is none. */
  NONE("none"),
  /** The other end is being reached. */
  SETUP("setup"),
  /** State is on its way. */
  ACTIVE("active"),
  /** All has arrived. */
  COMPLETED("completed"),
  /** It could not be done. */
  FAILED("failed");

  private final String qmpName;

  MigrationStatus(String qmpName) {
    this.qmpName = qmpName;
  }

  /** Whether the migration has begun and not ended. */
  boolean isUnderWay() {
    return this == SETUP || this == ACTIVE;
  }

  @Override
  public String qmpName() {
    return qmpName;
  }
}
