// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

/** A field cannot be read. The sections around it say whose it is. */
final class RefusedFieldException extends MigrationException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final String what;

  /** A field that names itself, or the one that is being read if the name is empty. */
  RefusedFieldException(MigrationFailure failure, String field, String what) {
    super(failure, "%s%s", field.isEmpty() ? "" : field + ": ", what);
    this.field = field;
    this.what = what;
  }

  private RefusedFieldException(VMStateName section, String field, RefusedFieldException cause) {
    super(cause.failure(), "%s: %s%s", section, field.isEmpty() ? "" : field + ": ", cause.what);
    this.field = field;
    what = cause.what;
    initCause(cause);
  }

  /**
   * The same of a field within a section.
   *
   * @param section the section
   * @param at its field that was being read
   */
  RefusedFieldException within(VMStateName section, String at) {
    boolean isNested = getCause() != null;
    String path = isNested ? at + "." + field : field.isEmpty() ? at : field;
    return new RefusedFieldException(section, path, this);
  }
}
