// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import java.util.List;
import java.util.stream.Stream;

/** A stream cannot be loaded. What was to be loaded is as it was before. */
public final class StreamException extends MigrationException {
  private static final long serialVersionUID = 1L;

  private final String cause;
  private final String detail;

  /** An error with what QEMU says of such a stream, if anything, and what exactly is wrong. */
  StreamException(MigrationFailure failure, String cause, String detail) {
    super(
        failure, "%s", cause.isEmpty() || detail.isEmpty() ? cause + detail : both(cause, detail));
    this.cause = cause;
    this.detail = detail;
  }

  private static String both(String cause, String detail) {
    return cause + ": " + detail;
  }

  /** An error within the stream that QEMU says nothing of. */
  static StreamException of(MigrationException e) {
    return e instanceof StreamException same
        ? same
        : new StreamException(e.failure(), "", e.getMessage());
  }

  /**
   * The error as QEMU tells it on its standard error, a line each, beginning with what exactly is
   * wrong.
   *
   * @return one to three lines
   */
  public List<String> lines() {
    String last = "load of migration failed: " + failure().text();
    return Stream.of(detail, cause, last).filter(line -> !line.isEmpty()).toList();
  }
}
