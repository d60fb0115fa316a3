// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.Optional;

/**
 * A member of a device that says whether something is so.
 *
 * @param name its name
 * @param type what it is or gives, if there is such a member
 * @param isMethod whether it is a method
 * @param origin where it is named
 */
public record ConditionModel(
    String name, Optional<JavaType> type, boolean isMethod, Origin origin) {
  /** Whether the member can say so. */
  public boolean isCondition() {
    return type.filter(t -> t.is(JavaType.Kind.BOOLEAN) || t.kind().bytes() > 0 && !t.array())
        .isPresent();
  }

  /** The condition as code asks a device. */
  public String test() {
    return name
        + (isMethod ? "()" : "")
        + (type.orElseThrow().is(JavaType.Kind.BOOLEAN) ? "" : " != 0");
  }
}
