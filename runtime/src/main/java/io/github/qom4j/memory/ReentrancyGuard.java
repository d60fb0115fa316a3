// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.memory;

/** Says that a device is in the middle of an access to its registers. Its regions share it. */
public final class ReentrancyGuard {
  boolean engaged;

  /** Makes a guard of a device that is not accessed. */
  public ReentrancyGuard() {}
}
