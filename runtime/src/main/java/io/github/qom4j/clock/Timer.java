// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.clock;

/** A timer on a {@link VirtualClock}: runs its callback once when its deadline has come. */
public final class Timer {
  private final VirtualClock clock;
  private final Runnable callback;
  private boolean pending;
  long deadline;

  Timer(VirtualClock clock, Runnable callback) {
    this.clock = clock;
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
    deadline = time;
    pending = true;
    clock.enqueue(this);
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

  void expire() {
    pending = false;
    callback.run();
  }
}
