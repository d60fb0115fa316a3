// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.clock;

/** Arithmetic of periodic timers, whose counters wrap at 2<sup>64</sup>. */
public final class Periods {
  private Periods() {}

  /**
   * Moves a time on by whole periods until it is not before another. Takes the same time however
   * many periods it takes.
   *
   * @param time where to begin; it is before {@code now} if the difference, as a signed number of
   *     64 bits, is negative
   * @param now the other time
   * @param period what is added, modulo 2<sup>64</sup>; not 0
   * @return {@code time} if it is not before {@code now}, else the first that is not
   */
  public static long firstNotBefore(long time, long now, long period) {
    long behind = now - time;
    if (time - now >= 0) {
      return time;
    }
    // A period of 2^63 or more moves the time back, until it is so far back that it lies ahead.
    long periods =
        period > 0
            ? Long.divideUnsigned(behind + period - 1, period)
            : Long.divideUnsigned(Long.MIN_VALUE - behind, -period) + 1;
    return time + periods * period;
  }
}
