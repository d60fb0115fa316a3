// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/** What becomes of the bits of a register that its layout does not name. */
public enum ReservedBits {
  ZERO,
  ERROR,
  KEPT
}
