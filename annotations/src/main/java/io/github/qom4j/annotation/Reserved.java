// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

/** What becomes of the bits of a register that its layout does not name. */
public enum Reserved {
  /** They read 0 and ignore writes. */
  ZERO,
  /** They read 0 and ignore writes; writing 1 is a guest error. */
  ERROR,
  /** They keep what was written, without effect. */
  KEPT
}
