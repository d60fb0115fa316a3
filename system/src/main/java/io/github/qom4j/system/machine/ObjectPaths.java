// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import io.github.qom4j.qom.QomObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds objects by path. An absolute path begins with a slash. Any other is a partial path: it
 * leads from anywhere in the tree, but to one object only.
 */
final class ObjectPaths {
  private final QomObject root;

  ObjectPaths(QomObject root) {
    this.root = root;
  }

  /** Finds the object, empty if there is none or more than one. */
  Optional<QomObject> find(String path) {
    List<QomObject> found = all(path);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** All objects the path leads to. */
  List<QomObject> all(String path) {
    if (path.startsWith("/")) {
      return root.resolve(path).stream().toList();
    }
    return path.isEmpty()
        ? List.of()
        : everywhere(root).flatMap(o -> o.resolve(path).stream()).toList();
  }

  private static Stream<QomObject> everywhere(QomObject object) {
    return Stream.concat(
        Stream.of(object), object.children().values().stream().flatMap(ObjectPaths::everywhere));
  }
}
