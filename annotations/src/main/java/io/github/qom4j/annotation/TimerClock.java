// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

/** The clock of a timer. */
public enum TimerClock {
  /** The guest's time: stands still while the machine is stopped. */
  VIRTUAL,
  /** Time since some moment, running also while the machine is stopped. */
  REALTIME,
  /** The host's wall clock, since 1970: may jump when the host's clock is set. */
  HOST
}
