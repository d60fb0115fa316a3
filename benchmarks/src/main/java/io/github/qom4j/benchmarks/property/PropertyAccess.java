// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.property;

/** A way to set and to read a property that is an integer. */
public interface PropertyAccess {
  /**
   * Sets the property.
   *
   * @param value the value as what asks for it has it: a number in text
   */
  void set(String value);

  /**
   * Sets the property.
   *
   * @param value the value
   */
  void set(int value);

  /**
   * Reads the property.
   *
   * @return the value
   */
  int get();
}
