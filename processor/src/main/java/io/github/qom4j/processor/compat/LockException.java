// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

/** What is wrong with a lock file. */
final class LockException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * Makes an exception.
   *
   * @param line number of the line, from 1
   * @param message what was expected there
   */
  LockException(int line, String message) {
    super("line %d: %s".formatted(line, message));
  }
}
