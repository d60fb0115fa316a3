// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.replay;

/** A recording that is played to a device. */
interface Replay {
  /**
   * Plays the next event.
   *
   * @return the event, or null at the end
   */
  TraceEvent step();

  /** Where the device did something else. */
  Differences differences();

  /** What was played, in a line. */
  String summary();

  /** Whether the recording held nothing for this device. */
  boolean isEmpty();
}
