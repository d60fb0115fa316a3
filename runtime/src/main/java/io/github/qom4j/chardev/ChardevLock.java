// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import io.github.qom4j.bql.Bql;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * What guards a character device and its front end: the {@linkplain Bql big lock}, or one of its
 * own. Whoever holds one of its own never takes the big lock; the other way round is fine.
 */
abstract class ChardevLock {
  static final ChardevLock BIG =
      new ChardevLock() {
        @Override
        <T> T call(Supplier<T> action) {
          return Bql.call(action);
        }

        @Override
        boolean held() {
          return Bql.held();
        }

        @Override
        Condition newCondition() {
          return Bql.newCondition();
        }
      };

  private ChardevLock() {}

  static ChardevLock own() {
    ReentrantLock lock = new ReentrantLock(true);
    return new ChardevLock() {
      @Override
      <T> T call(Supplier<T> action) {
        lock.lock();
        try {
          return action.get();
        } finally {
          lock.unlock();
        }
      }

      @Override
      boolean held() {
        return lock.isHeldByCurrentThread();
      }

      @Override
      Condition newCondition() {
        return lock.newCondition();
      }
    };
  }

  abstract <T> T call(Supplier<T> action);

  abstract boolean held();

  abstract Condition newCondition();

  final void run(Runnable action) {
    call(
        () -> {
          action.run();
          return null;
        });
  }
}
