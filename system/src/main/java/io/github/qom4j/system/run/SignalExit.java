// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.Chardevs;
import io.github.qom4j.system.machine.Cause;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.trace.LogSession;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends the process cleanly with status 0 when it gets SIGTERM, SIGINT or SIGHUP, as QEMU does:
 * tells the monitors, closes the character devices, which removes their sockets, and the trace.
 *
 * <p>No step waits for ever, not even if a device waits for a client that does not read.
 */
final class SignalExit {
  private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(2);

  private final Chardevs chardevs;
  private final LogSession log;
  private final Thread starter = Thread.currentThread();
  private final Thread hook = new Thread(this::end, "signal exit");
  private final CountDownLatch startGivenUp = new CountDownLatch(1);
  private volatile Machine machine;

  /** Prepares for a machine that the calling thread starts. */
  SignalExit(Chardevs chardevs, LogSession log) {
    this.chardevs = chardevs;
    this.log = log;
  }

  void install() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** The machine has been started. */
  void setMachine(Machine newMachine) {
    machine = newMachine;
  }

  /** Leaves the end of the process alone from now on; does not return if it is ending already. */
  void remove() throws InterruptedException {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      startGivenUp.countDown();
      hook.join();
    }
  }

  private void end() {
    Machine running = machine;
    if (running == null) {
      attempt(this::giveUpStart);
    } else {
      attempt(() -> Bql.run(() -> running.shutdown(Cause.SIGNAL)));
    }
    attempt(chardevs::closeAll);
    attempt(log::close);
    attempt(System.out::flush);
    Runtime.getRuntime().halt(0);
  }

  /** The start may be waiting for a client; it removes the socket when it is interrupted. */
  private void giveUpStart() {
    starter.interrupt();
    try {
      startGivenUp.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void attempt(Runnable action) {
    Thread thread = new Thread(action, "closing");
    thread.setDaemon(true);
    thread.start();
    try {
      thread.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
