// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A clock of a board that feeds clock inputs of its parts, on a field of type {@code ClockOutput}.
 * The clock stands in {@code /machine} under the name of the field.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface ClockSource {
  /**
   * Its frequency.
   *
   * @return Hz, 1 or more
   */
  long hz();
}
