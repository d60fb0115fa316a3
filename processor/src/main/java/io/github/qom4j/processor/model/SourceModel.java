// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the source of a class shows, by name.
 *
 * @param named all names in its code, also in that of the classes in it; a name of something that
 *     has a name also with that, such as {@code trace.event}
 * @param namedBy the names in the code of each method
 */
public record SourceModel(Set<String> named, Map<String, Set<String>> namedBy) {
  /** All names in the code of some methods and in that of the methods these name. */
  public Set<String> reached(Collection<String> methods) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> names = new ArrayDeque<>(methods);
    while (!names.isEmpty()) {
      for (String name : namedBy.getOrDefault(names.removeFirst(), Set.of())) {
        if (found.add(name)) {
          names.addAll(namedBy.containsKey(name) ? List.of(name) : List.of());
        }
      }
    }
    return found;
  }
}
