// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.reset;

/** Why a reset happens. */
public enum ResetType {
  /** Power was switched on. */
  COLD,
  /** A snapshot is about to be loaded. */
  SNAPSHOT_LOAD,
  /** The machine wakes up. */
  WAKEUP,
  /** The guest or the board resets a part: what is declared to survive keeps its value. */
  WARM
}
