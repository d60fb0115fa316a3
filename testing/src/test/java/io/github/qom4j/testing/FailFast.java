// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;

/** Runs no more tests after one that failed. Only runs that ask for it by a parameter have it. */
public final class FailFast implements InvocationInterceptor {
  static final AtomicBoolean FAILED = new AtomicBoolean();

  /** For JUnit. */
  public FailFast() {}

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
