// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.error;

/**
 * Something a user asked for cannot be done: a property has no such value, a file cannot be opened,
 * a type does not exist.
 *
 * <p>The message is one line, made to be shown to the user as it is. It names the thing at fault
 * and what was expected, with QEMU's wording where QEMU has one. Guest accesses never cause it.
 */
public class QomException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * Makes an error.
   *
   * @param message one line for the user
   */
  public QomException(String message) {
    this(message, "");
  }

  /**
   * Makes an error with its cause.
   *
   * @param message one line for the user
   * @param cause what led to it
   */
  public QomException(String message, Throwable cause) {
    super(message, cause);
    hint = "";
  }

  private QomException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /**
   * Makes an error with something that people may not know.
   *
   * @param message one line for the user
   * @param hint one or more lines for people, which programs are not shown
   * @return the error
   */
  public static QomException withHint(String message, String hint) {
    return new QomException(message, hint);
  }

  /**
   * What people may not know.
   *
   * @return one or more lines; empty if there are none
   */
  public final String hint() {
    return hint;
  }
}
