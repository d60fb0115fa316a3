// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.chardev.Chardev;
import io.github.qom4j.qom.QomObject;
import java.util.List;
import java.util.Optional;

/** Where property values that name something else are looked up: the machine. */
public interface PropertyContext {
  /** A context in which nothing has a name. */
  PropertyContext EMPTY = id -> Optional.empty();

  /**
   * Finds a character device.
   *
   * @param id its ID
   * @return the character device, if there is one
   */
  Optional<Chardev> chardev(String id);

  /**
   * Finds objects.
   *
   * @param path an absolute path, or the end of one
   * @return all objects that it leads to
   */
  default List<QomObject> objects(String path) {
    return List.of();
  }
}
