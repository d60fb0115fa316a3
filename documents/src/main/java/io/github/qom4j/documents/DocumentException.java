// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents;

/** Something that documents are made from, or with, is not as it must be. */
public final class DocumentException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Makes an exception.
   *
   * @param message what is wrong, in one line for users
   */
  public DocumentException(String message) {
    super(message);
  }
}
