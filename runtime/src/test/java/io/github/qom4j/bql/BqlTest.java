// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.bql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class BqlTest {
  @Test
  void checkThrowsWithoutTheLock() {
    assertFalse(Bql.held());
    IllegalStateException e = assertThrows(IllegalStateException.class, Bql::check);
    assertEquals("the big lock is not held by " + Thread.currentThread(), e.getMessage());
  }

  @Test
  void isReentrant() {
    int value =
        Bql.call(
            () -> {
              Bql.run(Bql::check);
              Bql.check();
              return Bql.call(() -> 7);
            });
    assertEquals(7, value);
    assertFalse(Bql.held());
  }

  @Test
  void isGivenBackWhenTheActionThrows() {
    RuntimeException thrown = new RuntimeException();
    assertSame(
        thrown,
        assertThrows(
            RuntimeException.class,
            () ->
                Bql.run(
                    () -> {
                      throw thrown;
                    })));
    assertFalse(Bql.held());
    assertThrows(
        RuntimeException.class,
        () ->
            Bql.call(
                () -> {
                  throw thrown;
                }));
    assertFalse(Bql.held());
  }

  @Test
  void oneThreadAtATimeHoldsIt() {
    CompletableFuture<Boolean> waiting =
        Bql.call(
            () -> {
              assertFalse(CompletableFuture.supplyAsync(Bql::held).join());
              CompletableFuture<Boolean> other =
                  CompletableFuture.supplyAsync(() -> Bql.call(Bql::held));
              assertFalse(other.isDone());
              return other;
            });
    assertTrue(waiting.join());
  }

  @Test
  void waitingForAConditionReleasesIt() {
    Condition condition = Bql.newCondition();
    boolean[] set = {false};
    Bql.run(
        () -> {
          CompletableFuture<Void> other =
              CompletableFuture.runAsync(
                  () ->
                      Bql.run(
                          () -> {
                            set[0] = true;
                            condition.signalAll();
                          }));
          while (!set[0]) {
            condition.awaitUninterruptibly();
          }
          Bql.check();
          assertFalse(other.isCompletedExceptionally());
        });
    assertTrue(set[0]);
  }
}
