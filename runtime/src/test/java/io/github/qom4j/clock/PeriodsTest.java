// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PeriodsTest {
  /** What a device would do that adds one period after the other. */
  private static long oneByOne(long time, long now, long period) {
    long at = time;
    while (at - now < 0) {
      at += period;
    }
    return at;
  }

  @Test
  void isWhatAddingOneByOneGives() {
    Random random = new Random(1);
    for (int i = 0; i < 200_000; i++) {
      long now = random.nextBoolean() ? random.nextLong() : random.nextInt(1000);
      long behind = random.nextInt(-100, 10_000);
      long time = now - behind;
      long period = 1 + random.nextInt(500);
      assertEquals(oneByOne(time, now, period), Periods.firstNotBefore(time, now, period));
      // Periods from 2^52 on come round soon.
      long far = random.nextLong() << random.nextInt(3) | 1L << 52 + random.nextInt(12);
      long start = random.nextLong();
      assertEquals(oneByOne(start, now, far), Periods.firstNotBefore(start, now, far));
    }
  }

  @Test
  void theFarthestTakesNoLonger() {
    assertEquals(Long.MIN_VALUE, Periods.firstNotBefore(0, Long.MIN_VALUE, 1));
    assertEquals(Long.MAX_VALUE, Periods.firstNotBefore(-1, 0, -1));
    assertEquals(5, Periods.firstNotBefore(5, 5, 1));
  }
}
