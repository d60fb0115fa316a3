// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

/**
 * Something a declaration names is not there, perhaps not yet: another processor may write it. If
 * none does, the compiler says so.
 */
public final class MissingTypeException extends Exception {
  private static final long serialVersionUID = 1L;

  MissingTypeException() {
    super(null, null, false, false);
  }
}
