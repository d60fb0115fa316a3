// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;

/**
 * An interface type that a class implements or another interface type extends.
 *
 * @param javaName simple name of the Java interface
 * @param packageName its package
 * @param companion simple name of its companion
 * @param qomName its type name
 * @param ancestors the type names of those it descends from
 */
public record InterfaceUseModel(
    String javaName, String packageName, String companion, String qomName, List<String> ancestors) {
  /** Whether who has this one has another one by that. */
  public boolean covers(InterfaceUseModel other) {
    return ancestors.contains(other.qomName());
  }
}
