// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qtest;

import io.github.qom4j.clock.VirtualClock;

/** Commands that move the guest's time. They exist with {@code -accel qtest} only. */
final class ClockCommands {
  private final VirtualClock clock;

  ClockCommands(VirtualClock clock) {
    this.clock = clock;
  }

  String step(QtestWords words) {
    long before = clock.now();
    long target =
        words.find(1).map(step -> before + QtestNumbers.signed(step)).orElseGet(this::next);
    clock.advanceTo(target);
    if (clock.now() <= before) {
      throw QtestFailure.of("could not advance time");
    }
    return "OK " + clock.now();
  }

  private long next() {
    return clock
        .nextDeadline()
        .orElseThrow(
            () ->
                QtestFailure.of(
                    "cannot advance clock to the next deadline because there is no pending"
                        + " deadline"));
  }

  String set(QtestWords words) {
    long target = QtestNumbers.signed(words.get(1));
    clock.advanceTo(target);
    return (clock.now() == target ? "OK " : "FAIL ") + clock.now();
  }
}
