// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.bql;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The big lock: whoever touches a device holds it.
 *
 * <p>A device is never entered by two threads at once. Guest accesses, characters arriving on a
 * line, timers and monitor commands all run with this lock held, so a device's own code needs no
 * locking. The lock is re-entrant: a device that is called from a device already holds it.
 */
public final class Bql {
  private static final ReentrantLock LOCK = new ReentrantLock(true);

  private Bql() {}

  /**
   * Runs an action with the lock held.
   *
   * @param action what to do
   */
  public static void run(Runnable action) {
    LOCK.lock();
    try {
      action.run();
    } finally {
      LOCK.unlock();
    }
  }

  /**
   * Computes a value with the lock held.
   *
   * @param <T> type of the value
   * @param action what to compute
   * @return the value
   */
  public static <T> T call(Supplier<T> action) {
    LOCK.lock();
    try {
      return action.get();
    } finally {
      LOCK.unlock();
    }
  }

  /**
   * Says whether the calling thread holds the lock.
   *
   * @return true if it does
   */
  public static boolean held() {
    return LOCK.isHeldByCurrentThread();
  }

  /**
   * Checks that the calling thread holds the lock.
   *
   * @throws IllegalStateException if it does not: a programming error, never the guest's
   */
  public static void check() {
    if (!held()) {
      throw new IllegalStateException("the big lock is not held by " + Thread.currentThread());
    }
  }

  /**
   * Makes a condition to wait for with the lock held; waiting releases the lock.
   *
   * @return a new condition
   */
  public static Condition newCondition() {
    return LOCK.newCondition();
  }
}
