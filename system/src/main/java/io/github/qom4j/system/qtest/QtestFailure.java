// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qtest;

/** A command cannot be done; the message is the whole answer. */
final class QtestFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  QtestFailure(String answer) {
    super(answer, null, false, false);
  }

  static QtestFailure of(String format, Object... arguments) {
    return new QtestFailure("FAIL " + format.formatted(arguments));
  }
}
