// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Sets a property of a board's part. What the board sets replaces what the user set. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
@Repeatable(SetProperty.Several.class)
public @interface SetProperty {
  /**
   * The property.
   *
   * @return its name
   */
  String name();

  /**
   * The value.
   *
   * @return the value as a user would type it
   */
  String value();

  /**
   * The only value that is replaced, such as the one the property has unless the user sets it.
   *
   * @return a value of the property; empty if any is replaced
   */
  String insteadOf() default "";

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
    SetProperty[] value();
  }
}
