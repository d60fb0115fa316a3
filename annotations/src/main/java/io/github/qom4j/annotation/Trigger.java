// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

/** Which moments of a condition count: while it is true, or when it changes. */
public enum Trigger {
  /** As long as the condition is true. */
  LEVEL,
  /** When it becomes true. */
  RISING,
  /** When it becomes false. */
  FALLING,
  /** When it becomes true or false. */
  BOTH
}
