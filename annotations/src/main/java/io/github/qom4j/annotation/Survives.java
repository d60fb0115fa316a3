// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

/** The resets that do not change a register. */
public enum Survives {
  /** None: every reset sets it. */
  NOTHING,
  /** A warm reset. */
  WARM,
  /** Every reset; only when the device is made is the value that of its Java field. */
  COLD
}
