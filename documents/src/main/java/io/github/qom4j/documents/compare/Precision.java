// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.compare;

/** How closely two descriptions are compared. */
public enum Precision {
  /** By what vendors' files can say. */
  WORDS,
  /** By all that a declaration says of registers. */
  EXACT
}
