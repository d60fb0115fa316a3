// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;

/** Runs no more tests after one that failed. Only runs that ask for it by a parameter have it. */
public final class FailFast implements InvocationInterceptor {
  private static final ThreadLocal<Boolean> FAILED = ThreadLocal.withInitial(() -> false);

  /** For JUnit. */
  public FailFast() {}

  /** Forgets what failed in this thread. */
  static void reset() {
    FAILED.set(false);
  }

  @Override
  public void interceptDynamicTest(
      Invocation<Void> invocation,
      DynamicTestInvocationContext invocationContext,
      ExtensionContext extensionContext)
      throws Throwable {
    if (FAILED.get()) {
      invocation.skip();
      return;
    }
    try {
      invocation.proceed();
    } catch (Throwable e) {
      FAILED.set(true);
      throw e;
    }
  }
}
