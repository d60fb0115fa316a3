// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.clock;

import java.util.function.Supplier;

/** A timer on a {@link VirtualClock}: runs its callback once when its deadline has come. */
public final class Timer {
  private final Supplier<VirtualClock> source;
  private final Runnable callback;
  private boolean pending;
  private long run;
  private int expiries;
  private VirtualClock clock;
  long deadline;
  Timer previous;
  Timer next;

  /**
   * Makes a timer that is not armed.
   *
   * @param source the clock, asked for each time the timer is armed
   * @param callback runs when the timer expires, with the big lock held
   */
  public Timer(Supplier<VirtualClock> source, Runnable callback) {
    this.source = source;
    this.callback = callback;
  }

  /**
   * Arms the timer, again if it is armed already.
   *
   * @param time when it expires, in ns of the clock; a time that has passed expires at the next
   *     opportunity, not inside this call
   */
  public void arm(long time) {
    cancel();
    clock = source.get();
    deadline = isExhausted() ? clock.respite() : time;
    pending = true;
    clock.enqueue(this);
  }

  private boolean isExhausted() {
    return expiries >= VirtualClock.EXPIRIES_AT_ONCE && clock.runs() == run;
  }

  /** Disarms the timer. Nothing happens if it is not armed. */
  public void cancel() {
    if (pending) {
      pending = false;
      clock.dequeue(this);
    }
  }

  /**
   * Whether the timer is armed.
   *
   * @return true until it expires or is cancelled
   */
  public boolean isPending() {
    return pending;
  }

  /**
   * When the timer expires.
   *
   * @return ns of the clock, 0 or more; meaningless if the timer is not armed
   */
  public long deadline() {
    return deadline;
  }

  void expire(long newRun) {
    pending = false;
    expiries = newRun == run ? expiries + 1 : 1;
    run = newRun;
    callback.run();
  }
}
