// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.registers;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a declaration says and formats have no words for: values by names of attributes, in a fixed
 * order. Files carry them beside the sentences for readers, so that an import loses nothing.
 *
 * @param values the facts
 */
public record Facts(Map<String, String> values) {
  /** Nothing more to say. */
  public static final Facts NONE = new Facts(Map.of());

  /** Whether there are some. */
  public boolean isPresent() {
    return !values.isEmpty();
  }

  /**
   * The value of a fact.
   *
   * @param name its name
   * @return its value; empty if it is not said
   */
  public String of(String name) {
    return values.getOrDefault(name, "");
  }

  /** Collects facts. */
  static final class Builder {
    private final Map<String, String> values = new LinkedHashMap<>();

    Builder add(String name, String value, boolean isSaid) {
      if (isSaid) {
        values.put(name, value);
      }
      return this;
    }

    Facts build() {
      return values.isEmpty() ? NONE : new Facts(values);
    }
  }
}
