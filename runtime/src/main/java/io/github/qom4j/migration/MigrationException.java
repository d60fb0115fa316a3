// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import io.github.qom4j.error.QomException;

/** A stream cannot be loaded: it is cut short, damaged, or of another version. */
public class MigrationException extends QomException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param message names the section and what is wrong with it
   */
  public MigrationException(String message) {
    super(message);
  }
}
