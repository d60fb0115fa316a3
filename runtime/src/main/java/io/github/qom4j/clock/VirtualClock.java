// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.clock;

import io.github.qom4j.bql.Bql;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * The guest's time: nanoseconds since the machine was made. It stands still until it is stepped, or
 * follows a source such as the host's clock.
 *
 * <p>Timers expire in the order of their deadlines, those with equal deadlines in the order they
 * were armed. A deadline that is negative when it is armed comes before all others, the last such
 * first, as in QEMU.
 *
 * <p>No timer can stall the program: one that has expired {@value #EXPIRIES_AT_ONCE} times at one
 * instant, because it armed itself for a time that has passed again and again, is put off by
 * {@value #RESPITE} ns.
 */
public final class VirtualClock {
  /** How often a timer expires before time has to pass. */
  public static final int EXPIRIES_AT_ONCE = 100;

  /** For how long a timer is put off that expired too often, in ns. */
  public static final long RESPITE = 1_000_000;

  private Timer first;
  private Timer last;
  private long runs;
  private long instant;
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
   * Sets the time of a clock that follows no source, when the state of a machine is loaded. Timers
   * keep their deadlines; none expires.
   *
   * @param time ns
   */
  public void set(long time) {
    now = time;
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
    return new Timer(() -> this, callback);
  }

  /**
   * When the next timer expires.
   *
   * @return ns, if a timer is armed
   */
  public OptionalLong nextDeadline() {
    return first == null ? OptionalLong.empty() : OptionalLong.of(first.deadline);
  }

  /** Runs the timers that are due. */
  public void runExpired() {
    Bql.check();
    runs++;
    instant = now();
    while (first != null && first.deadline <= instant) {
      Timer timer = first;
      dequeue(timer);
      timer.expire(runs);
    }
  }

  /**
   * Moves a clock that follows no source, from deadline to deadline, running what is due at each.
   *
   * @param time where to, in ns; a time that has passed changes nothing
   */
  public void advanceTo(long time) {
    runExpired();
    while (first != null && first.deadline <= time) {
      now = Math.max(now, first.deadline);
      runExpired();
    }
    now = Math.max(now, time);
    runExpired();
  }

  /** When a timer expires that has expired too often in this run. */
  long respite() {
    return instant + RESPITE;
  }

  /** Number of this run, or of the last. */
  long runs() {
    return runs;
  }

  void enqueue(Timer timer) {
    Timer before = last;
    while (before != null && before.deadline > timer.deadline) {
      before = before.previous;
    }
    Timer after = before == null ? first : before.next;
    timer.previous = before;
    timer.next = after;
    if (before == null) {
      first = timer;
    } else {
      before.next = timer;
    }
    if (after == null) {
      last = timer;
    } else {
      after.previous = timer;
    }
    timer.deadline = Math.max(0, timer.deadline);
    onRearm.run();
  }

  void dequeue(Timer timer) {
    if (timer.previous == null) {
      first = timer.next;
    } else {
      timer.previous.next = timer.next;
    }
    if (timer.next == null) {
      last = timer.previous;
    } else {
      timer.next.previous = timer.previous;
    }
    timer.previous = null;
    timer.next = null;
  }
}
