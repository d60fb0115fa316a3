// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import java.util.Optional;

/** Something whose state travels in a section of its own; the interface type {@code vmstate-if}. */
public interface VMStateIf {
  /**
   * What tells the section from others of its name, such as the address of the device on its bus.
   *
   * @return what the name of the section begins with, before a slash; empty if sections of one name
   *     are only counted
   */
  default Optional<String> vmStateId() {
    return Optional.empty();
  }

  /**
   * Looks whether the state can be sent, before it is.
   *
   * @throws io.github.qom4j.error.QomException if not, and why
   */
  default void checkSavable() {}
}
