// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.chardev.Chardev;
import io.github.qom4j.error.QomException;
import io.github.qom4j.qom.NamedType;
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

  /**
   * Finds the object that a link names.
   *
   * @param path what was given: an absolute path, or the end of one
   * @param property name of the link property
   * @param type the type the object is of
   * @param <T> Java class or interface of the object
   * @return the object
   * @throws QomException if there is none, or none of that type, or several
   */
  default <T> T object(String path, String property, NamedType<T> type) {
    List<QomObject> found = objects(path);
    List<QomObject> fitting = found.stream().filter(type::isInstance).toList();
    if (fitting.size() == 1) {
      return type.cast(fitting.get(0));
    }
    if (fitting.size() > 1) {
      throw new QomException("Path '%s' does not uniquely identify an object".formatted(path));
    }
    throw new QomException(
        found.isEmpty()
            ? "Device '%s' not found".formatted(path)
            : "Invalid parameter type for '%s', expected: %s".formatted(property, type.name()));
  }
}
