// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.property;

import java.util.List;

/** The ways to set and to read a property. */
public final class PropertyAccesses {
  /** Their names. */
  public static final List<String> WAYS =
      List.of("field", "declared", "reflection", "beanUtils", "jackson");

  private PropertyAccesses() {}

  /**
   * Makes an object with a property.
   *
   * @param way how it is set and read
   * @return what does so
   */
  public static PropertyAccess make(String way) {
    return switch (way) {
      case "field" -> new FieldAccess();
      case "declared" -> new DeclaredAccess();
      case "reflection" -> new ReflectionAccess();
      case "beanUtils" -> new BeanUtilsAccess();
      case "jackson" -> new JacksonAccess();
      default -> throw new IllegalArgumentException(way);
    };
  }
}
