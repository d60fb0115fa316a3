// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.Chardevs;
import io.github.qom4j.system.machine.Cause;
import io.github.qom4j.system.machine.Machine;
import java.util.concurrent.TimeUnit;

/**
 * Ends the process cleanly with status 0 when it gets SIGTERM, SIGINT or SIGHUP, as QEMU does:
 * tells the monitors, closes the character devices, which removes their sockets.
 */
final class SignalExit {
  private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(2);

  private final Chardevs chardevs;
  private final Thread hook = new Thread(this::end, "signal exit");
  private volatile Machine machine;

  SignalExit(Chardevs chardevs) {
    this.chardevs = chardevs;
  }

  void install() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  void setMachine(Machine newMachine) {
    machine = newMachine;
  }

  /** Leaves the end of the process alone from now on; if it is ending already, waits for it. */
  void remove() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      join(hook);
    }
  }

  private void end() {
    Machine running = machine;
    if (running != null) {
      attempt(() -> Bql.run(() -> running.shutdown(Cause.SIGNAL)));
    }
    attempt(chardevs::closeAll);
    System.out.flush();
    System.err.flush();
    Runtime.getRuntime().halt(0);
  }

  /** Does something that waits for ever if a device waits for a client that does not read. */
  private static void attempt(Runnable action) {
    Thread thread = new Thread(action, "closing");
    thread.setDaemon(true);
    thread.start();
    join(thread);
  }

  private static void join(Thread thread) {
    try {
      thread.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
