// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

/**
 * A clock of a board.
 *
 * @param name what the board calls it
 * @param hz its frequency
 * @param description what it is; see {@link Prose}
 */
public record ClockSourceDocument(String name, long hz, String description) {
  /** Makes the document. */
  public ClockSourceDocument {
    Absent.refuse(name, "name");
    description = Absent.text(description);
  }
}
