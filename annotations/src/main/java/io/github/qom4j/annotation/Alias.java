// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a property of a {@link Child} one of the object that has it: who sets or reads it here sets
 * or reads that of the child. What it is, and what it is for, is as the child says.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
@Repeatable(Alias.Several.class)
public @interface Alias {
  /**
   * The property.
   *
   * @return its name; empty for all that the child's type declares and whose names are free here
   */
  String value() default "";

  /**
   * What it is called here.
   *
   * @return a name; empty for the one it has there
   */
  String as() default "";

  /** Several on one field. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.FIELD)
  @interface Several {
    /**
     * The annotations.
     *
     * @return two or more
     */
    Alias[] value();
  }
}
