// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.examples.hpet;

import io.github.qom4j.bql.Bql;

/** What QEMU's format does not hold of an HPET that has as many timers as it says. */
public final class HpetLosses {
  private HpetLosses() {}

  /**
   * Takes from a device what a stream does not hold: the timer after the last one, which answers
   * the guest all the same.
   *
   * @param hpet the device
   */
  public static void loseExtraTimer(Hpet hpet) {
    if (hpet.seen() <= hpet.timer.length) {
      Hpet.HpetTimer extra = hpet.timer[hpet.numTimers];
      Bql.run(
          () -> {
            extra.qemuTimer.cancel();
            extra.config = 0;
            extra.cmp = 0;
            extra.fsb = 0;
            extra.period = 0;
            extra.wrapFlag = false;
            extra.target = 0;
            extra.last = 0;
          });
    }
  }
}
