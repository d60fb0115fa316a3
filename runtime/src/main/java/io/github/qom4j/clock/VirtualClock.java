// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.clock;

import io.github.qom4j.bql.Bql;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * The guest's time: nanoseconds since the machine was made. It stands still until it is stepped, or
 * follows a source such as the host's clock.
 *
 * <p>Timers expire in the order of their deadlines, those with equal deadlines in the order they
 * were armed.
 */
public final class VirtualClock {
  private final List<Timer> queue = new LinkedList<>();
  private LongSupplier source;
  private long now;
  private Runnable onRearm = () -> {};

  /** Makes a clock that stands at 0. */
  public VirtualClock() {}

  /**
   * The present time.
   *
   * @return ns
   */
  public long now() {
    return source == null ? now : Math.max(now, source.getAsLong());
  }

  /**
   * Lets the clock follow a source, or stops it.
   *
   * @param newSource gives ns that never fall; null stops the clock where it is
   */
  public void follow(LongSupplier newSource) {
    now = now();
    source = newSource;
  }

  /**
   * Sets what is done when the first deadline may have changed.
   *
   * @param action what to do
   */
  public void onRearm(Runnable action) {
    onRearm = action;
  }

  /**
   * Makes a timer.
   *
   * @param callback runs when the timer expires, with the big lock held
   * @return the timer, not armed
   */
  public Timer newTimer(Runnable callback) {
    return new Timer(this, callback);
  }

  /**
   * When the next timer expires.
   *
   * @return ns, if a timer is armed
   */
  public OptionalLong nextDeadline() {
    return queue.isEmpty() ? OptionalLong.empty() : OptionalLong.of(queue.get(0).deadline);
  }

  /** Runs the timers that are due. */
  public void runExpired() {
    Bql.check();
    while (!queue.isEmpty() && queue.get(0).deadline <= now()) {
      queue.remove(0).expire();
    }
  }

  /**
   * Moves a clock that follows no source, from deadline to deadline, running what is due at each.
   *
   * @param time where to, in ns; a time that has passed changes nothing
   */
  public void advanceTo(long time) {
    runExpired();
    while (!queue.isEmpty() && queue.get(0).deadline <= time) {
      now = Math.max(now, queue.get(0).deadline);
      runExpired();
    }
    now = Math.max(now, time);
    runExpired();
  }

  void enqueue(Timer timer) {
    ListIterator<Timer> at = queue.listIterator(queue.size());
    while (at.hasPrevious()) {
      if (at.previous().deadline <= timer.deadline) {
        at.next();
        break;
      }
    }
    at.add(timer);
    timer.deadline = Math.max(0, timer.deadline);
    onRearm.run();
  }

  void dequeue(Timer timer) {
    queue.remove(timer);
  }
}
