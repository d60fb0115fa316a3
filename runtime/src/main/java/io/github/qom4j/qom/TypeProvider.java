// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

/** The service through which {@link Types} finds the types of a program: each companion is one. */
public interface TypeProvider {
  /**
   * The type.
   *
   * @return the type
   */
  TypeInfo<?, ?> type();
}
