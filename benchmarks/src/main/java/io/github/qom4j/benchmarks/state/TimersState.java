// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.state;

import java.util.Arrays;
import java.util.Random;

/** What the HPET saves. */
public final class TimersState extends PlainState {
  private static final long LOW = 0xffff_ffffL;
  private static final long CONFIG = 0xffffffff0000ff7eL;

  long config;
  long isr;
  long counter;
  byte numTimers;
  TimerState[] timer = {};

  /** For the libraries. */
  public TimersState() {}

  TimersState(Random random) {
    isr = random.nextLong();
    counter = random.nextLong();
    numTimers = Sample.TIMERS;
    timer = new TimerState[Sample.TIMERS];
    Arrays.setAll(timer, i -> new TimerState(random, i));
  }

  @Override
  public void take(PlainState other) {
    TimersState s = (TimersState) other;
    config = s.config & 3;
    isr = s.isr;
    counter = s.counter;
    numTimers = (byte) Wire.checked("num_timers_save", s.numTimers, numTimers, numTimers);
    int count = Wire.checked("timer", s.timer.length, numTimers, numTimers);
    for (int i = 0; i < count; i++) {
      timer[i].take(s.timer[i], counter);
    }
  }

  /** A timer. */
  public static final class TimerState {
    byte tn;
    long config;
    long cmp;
    long fsb;
    long period;
    boolean wrapFlag;
    long deadline;
    transient long target;

    /** For the libraries. */
    public TimerState() {}

    TimerState(Random random, int number) {
      tn = (byte) number;
      config = random.nextLong() & CONFIG;
      cmp = random.nextLong();
      fsb = random.nextLong();
      period = random.nextLong();
      wrapFlag = random.nextBoolean();
      deadline = -1;
    }

    private void take(TimerState s, long counter) {
      tn = s.tn;
      config = s.config & CONFIG;
      cmp = s.cmp;
      fsb = s.fsb;
      period = s.period;
      wrapFlag = s.wrapFlag;
      deadline = s.deadline;
      boolean isShort = (config & 1 << 8) != 0;
      long near = counter & ~LOW | (isShort ? cmp & LOW : cmp);
      long next = Long.compareUnsigned(near, counter) < 0 ? near + LOW + 1 : near;
      target = isShort ? next : cmp;
    }
  }
}
