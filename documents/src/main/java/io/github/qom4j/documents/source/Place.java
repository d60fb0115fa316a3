// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.source;

import io.github.qom4j.documents.DocumentException;

/**
 * A place in a file.
 *
 * @param file the file, as messages name it
 * @param line number of the line, from 1
 * @param column number of the column, from 1
 */
public record Place(String file, int line, int column) {
  /**
   * A mistake at this place.
   *
   * @param format what is wrong, as {@link String#format} takes it
   * @param arguments what it is filled in with
   * @return the exception to throw
   */
  public DocumentException error(String format, Object... arguments) {
    return new DocumentException(this + ": " + format.formatted(arguments));
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
