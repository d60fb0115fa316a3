// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/**
 * An instance field of a device class.
 *
 * @param name its Java name
 * @param type its type
 * @param isFinal whether it can be assigned only once
 * @param modifier the modifier that keeps the companion from it; empty if none does
 * @param doc its Javadoc, stripped; empty if it has none
 * @param origin the field
 */
public record FieldModel(
    String name, JavaType type, boolean isFinal, String modifier, String doc, Origin origin) {
  /** Whether the companion can reach it. */
  public boolean isReachable() {
    return modifier.isEmpty();
  }
}
