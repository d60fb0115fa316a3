// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

/** A field cannot be read. The sections around it say whose it is. */
final class RefusedFieldException extends MigrationException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final String what;
  private final int start;
  private final boolean isCheck;

  /** A field that names itself, or the one that is being read if the name is empty. */
  RefusedFieldException(MigrationFailure failure, String field, String what) {
    super(failure, "%s%s", field.isEmpty() ? "" : field + ": ", what);
    this.field = field;
    this.what = what;
    start = -1;
    isCheck = false;
  }

  private RefusedFieldException(String prefix, String check, Throwable cause) {
    super(MigrationFailure.REFUSED, "Input validation failed: %s%s", prefix, check);
    field = check;
    what = "";
    start = -1;
    isCheck = true;
    initCause(cause);
  }

  private RefusedFieldException(
      VMStateName section, int start, String field, RefusedFieldException cause) {
    super(cause.failure(), "%s: %s%s", section, field.isEmpty() ? "" : field + ": ", cause.what);
    this.field = field;
    what = cause.what;
    this.start = start;
    isCheck = false;
    initCause(cause);
  }

  /** A check that does not hold. It is shown with its own section, as QEMU does. */
  static RefusedFieldException ofCheck(String check) {
    return new RefusedFieldException("", check, null);
  }

  /** A byte of the field of a section: where the structure began that it has, or the one read. */
  int position(int read) {
    return start < 0 ? read : start;
  }

  /**
   * The same of a field within a section.
   *
   * @param section the section
   * @param from where it began
   * @param at its field that was being read
   */
  RefusedFieldException within(VMStateName section, int from, String at) {
    boolean isNested = getCause() != null;
    if (isCheck) {
      return isNested ? this : new RefusedFieldException(section + "/", field, this);
    }
    String path = isNested ? at + "." + field : field.isEmpty() ? at : field;
    return new RefusedFieldException(section, from, path, this);
  }
}
