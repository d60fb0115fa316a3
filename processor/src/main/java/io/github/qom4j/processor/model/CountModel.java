// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.Optional;

/**
 * A member of a device that is a number.
 *
 * @param name its name
 * @param type what it is or gives, if there is such a member
 * @param isMethod whether it is a method
 * @param origin where it is named
 */
public record CountModel(String name, Optional<JavaType> type, boolean isMethod, Origin origin) {
  /** The member as code reads it from a device. */
  public String access() {
    return name + (isMethod ? "()" : "");
  }
}
