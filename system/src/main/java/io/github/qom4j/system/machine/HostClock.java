// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.clock.VirtualClock;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.function.LongSupplier;

/** Lets a clock of the machine pass as one of the host's does, and runs its timers when due. */
final class HostClock {
  private static final long NO_DEADLINE_WAIT = TimeUnit.HOURS.toNanos(1);

  /** The host's wall clock may be set meanwhile. */
  private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(1);

  private final String name;
  private final VirtualClock clock;
  private final LongSupplier host;
  private final Condition changed = Bql.newCondition();
  private boolean running;
  private boolean closed;
  private Thread thread;

  /**
   * Makes it stand still.
   *
   * @param name what the clock is called
   * @param clock the clock
   * @param host the host's clock, in ns
   */
  HostClock(String name, VirtualClock clock, LongSupplier host) {
    this.name = name;
    this.clock = clock;
    this.host = host;
    clock.onRearm(this::serveSoon);
  }

  /** Lets time pass from where it stands. The big lock is held. */
  void start() {
    long behind = host.getAsLong() - clock.now();
    follow(() -> host.getAsLong() - behind);
  }

  /** Lets the clock show what the host's does. The big lock is held. */
  void show() {
    follow(host);
  }

  private void follow(LongSupplier source) {
    clock.follow(source);
    running = true;
    serveSoon();
  }

  /** Wakes the thread, which there is from the first timer on. */
  private void serveSoon() {
    if (thread == null && running && clock.nextDeadline().isPresent()) {
      thread = new Thread(() -> Bql.run(this::serve), name);
      thread.setDaemon(true);
      thread.start();
    }
    changed.signalAll();
  }

  /** Lets time stand still. The big lock is held. */
  void stop() {
    clock.follow(null);
    running = false;
  }

  /** Ends the thread. The big lock is held. */
  void close() {
    stop();
    closed = true;
    changed.signalAll();
  }

  private void serve() {
    while (!closed) {
      if (running) {
        clock.runExpired();
      }
      await();
    }
  }

  private void await() {
    OptionalLong deadline = running ? clock.nextDeadline() : OptionalLong.empty();
    long nanos =
        deadline.isPresent()
            ? Math.min(deadline.getAsLong() - clock.now(), LONGEST_WAIT)
            : NO_DEADLINE_WAIT;
    try {
      if (!closed && nanos > 0) {
        changed.awaitNanos(nanos);
      }
    } catch (InterruptedException e) {
      closed = true;
    }
  }
}
