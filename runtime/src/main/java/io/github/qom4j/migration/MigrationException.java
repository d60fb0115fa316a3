// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import io.github.qom4j.error.QomException;
import java.util.Locale;

/** State cannot be saved, or a stream cannot be loaded: it is damaged, or of another version. */
public class MigrationException extends QomException {
  private static final long serialVersionUID = 1L;

  private final MigrationFailure failure;

  /**
   * Makes an error about a value or a check.
   *
   * @param format names the section and what is wrong with it
   * @param values what the format shows
   */
  public MigrationException(String format, Object... values) {
    this(MigrationFailure.REFUSED, format, values);
  }

  /**
   * Makes an error.
   *
   * @param failure of what kind it is
   * @param format names the section and what is wrong with it
   * @param values what the format shows
   */
  public MigrationException(MigrationFailure failure, String format, Object... values) {
    super(String.format(Locale.ROOT, format, values));
    this.failure = failure;
  }

  /**
   * Of what kind the error is.
   *
   * @return the kind
   */
  public final MigrationFailure failure() {
    return failure;
  }
}
