// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Room of a field that is no more, before the field with this annotation, or at the end of the
 * section of the class with it: written as 0, ignored on loading.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface VMStateUnused {
  /**
   * How many bytes.
   *
   * @return 1 or more
   */
  int value();

  /**
   * The first version that has the room.
   *
   * @return the version; by default all have it
   */
  int since() default 0;
}
