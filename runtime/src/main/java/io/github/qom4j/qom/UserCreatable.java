// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

/**
 * Objects that are no devices and that a user makes with {@code -object} or {@code object-add}; the
 * interface type {@code user-creatable}. They stand below {@code /objects}.
 */
public interface UserCreatable {
  /**
   * Makes the object ready for use with the properties the user gave it, in the tree already.
   *
   * @throws io.github.qom4j.error.QomException if it refuses them; the object is then taken away
   */
  default void complete() {}

  /**
   * Whether the user may take the object away now.
   *
   * @return false while something uses it
   */
  default boolean canBeDeleted() {
    return true;
  }
}
