// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/** The resets that do not change a register. */
public enum Survival {
  NOTHING,
  WARM,
  COLD
}
