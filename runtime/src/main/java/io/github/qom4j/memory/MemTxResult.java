// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.memory;

/** How a memory access ended. */
public enum MemTxResult {
  /** Something answered. */
  OK,
  /** What lies there refused the access. */
  ERROR,
  /** Nothing lies there, or it does not know accesses of this size. */
  DECODE_ERROR
}
