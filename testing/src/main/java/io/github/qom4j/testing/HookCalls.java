// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;

/**
 * Which hooks of a device ran, with what, and what was stored by then. A generated subclass of the
 * device calls this from each hook it overrides. What a hook calls itself is not noted.
 */
public final class HookCalls {
  private final List<Call> calls = new ArrayList<>();
  private Supplier<long[][]> observer = () -> null;
  private int depth;
  private String place = "";

  /** What a hook was called for. */
  enum Kind {
    READ,
    WRITE,
    AFTER
  }

  /**
   * A call, with what was stored before and after it.
   *
   * @param kind what it was for
   * @param hook name of the method, with the number of the register in its row if it has one
   * @param argument the written value
   * @param result what the method returned
   * @param before by field and element
   * @param after by field and element
   */
  record Call(
      Kind kind, String hook, long argument, long result, long[][] before, long[][] after) {}

  /** Makes an empty list. */
  public HookCalls() {}

  void observe(Supplier<long[][]> newObserver) {
    observer = newObserver;
  }

  List<Call> take() {
    List<Call> taken = List.copyOf(calls);
    calls.clear();
    return taken;
  }

  /** Does something that leaves no note. */
  <T> T quietly(Supplier<T> action) {
    depth++;
    try {
      return action.get();
    } finally {
      depth--;
    }
  }

  /**
   * Says for which register of a row the hook runs that is noted next.
   *
   * @param index number of the register in the row
   * @return this
   */
  public HookCalls at(int index) {
    place = "[" + index + "]";
    return this;
  }

  private long call(Kind kind, String method, long argument, LongSupplier body) {
    String hook = method + place;
    place = "";
    if (depth > 0) {
      return body.getAsLong();
    }
    long[][] before = quietly(observer);
    int at = calls.size();
    long result;
    depth++;
    try {
      result = body.getAsLong();
    } finally {
      depth--;
    }
    calls.add(at, new Call(kind, hook, argument, result, before, quietly(observer)));
    return result;
  }

  /**
   * Runs a read hook or peek hook.
   *
   * @param hook name of the method
   * @param body what it does
   * @return what it returns
   */
  public int read(String hook, IntSupplier body) {
    return (int) call(Kind.READ, hook, 0, body::getAsInt);
  }

  /**
   * Runs a read hook or peek hook of a 64-bit register.
   *
   * @param hook name of the method
   * @param body what it does
   * @return what it returns
   */
  public long readLong(String hook, LongSupplier body) {
    return call(Kind.READ, hook, 0, body);
  }

  /**
   * Runs a write hook that says what is stored.
   *
   * @param hook name of the method
   * @param value what was written
   * @param body what it does
   * @return what it returns
   */
  public int write(String hook, int value, IntUnaryOperator body) {
    return (int) call(Kind.WRITE, hook, value, () -> body.applyAsInt(value));
  }

  /**
   * Runs a write hook of a 64-bit register that says what is stored.
   *
   * @param hook name of the method
   * @param value what was written
   * @param body what it does
   * @return what it returns
   */
  public long writeLong(String hook, long value, LongUnaryOperator body) {
    return call(Kind.WRITE, hook, value, () -> body.applyAsLong(value));
  }

  /**
   * Runs a write hook of a register without storage.
   *
   * @param hook name of the method
   * @param value what was written
   * @param body what it does
   */
  public void act(String hook, int value, IntConsumer body) {
    call(
        Kind.WRITE,
        hook,
        value,
        () -> {
          body.accept(value);
          return 0;
        });
  }

  /**
   * Runs a write hook of a 64-bit register without storage.
   *
   * @param hook name of the method
   * @param value what was written
   * @param body what it does
   */
  public void actLong(String hook, long value, LongConsumer body) {
    call(
        Kind.WRITE,
        hook,
        value,
        () -> {
          body.accept(value);
          return 0;
        });
  }

  /**
   * Runs an after-write hook.
   *
   * @param hook name of the method
   * @param body what it does
   */
  public void after(String hook, Runnable body) {
    call(
        Kind.AFTER,
        hook,
        0,
        () -> {
          body.run();
          return 0;
        });
  }
}
