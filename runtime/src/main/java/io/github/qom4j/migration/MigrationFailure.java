// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

/** Of what kind an error is; the last line that QEMU writes names it. */
public enum MigrationFailure {
  /** A value or a check is not as it must be. */
  REFUSED("Operation not permitted"),
  /** The stream is not built as it must be, or is of another version. */
  INVALID("Invalid argument"),
  /** A part of the state is not known. */
  UNKNOWN("No such file or directory"),
  /** The stream ends too soon. */
  CUT("Input/output error"),
  /** The stream is in a form that is not read. */
  UNSUPPORTED("Operation not supported");

  private final String text;

  MigrationFailure(String text) {
    this.text = text;
  }

  /**
   * What QEMU calls it.
   *
   * @return a few words
   */
  public String text() {
    return text;
  }
}
