// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.clock.VirtualClock;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/** Lets the guest's time pass as the host's does, and runs its timers when they are due. */
final class HostClock {
  private static final long NO_DEADLINE_WAIT = TimeUnit.HOURS.toNanos(1);

  private final VirtualClock clock;
  private final Condition changed = Bql.newCondition();
  private boolean running;
  private boolean closed;
  private Thread thread;

  HostClock(VirtualClock clock) {
    this.clock = clock;
    clock.onRearm(changed::signalAll);
  }

  /** Lets time pass. The big lock is held. */
  void start() {
    long guestBehindHost = System.nanoTime() - clock.now();
    clock.follow(() -> System.nanoTime() - guestBehindHost);
    running = true;
    if (thread == null) {
      thread = new Thread(() -> Bql.run(this::serve), "virtual clock");
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
    long nanos = deadline.isPresent() ? deadline.getAsLong() - clock.now() : NO_DEADLINE_WAIT;
    try {
      if (!closed && nanos > 0) {
        changed.awaitNanos(nanos);
      }
    } catch (InterruptedException e) {
      closed = true;
    }
  }
}
