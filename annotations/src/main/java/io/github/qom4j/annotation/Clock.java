// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A clock input of the device, on a field of type {@code ClockInput}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Clock {
  /**
   * Name of the input, by which boards connect it.
   *
   * @return the name; by default the field's, in the form of {@code lower-case}
   */
  String value() default "";

  /**
   * Whether boards must feed the clock.
   *
   * @return true if the device makes no sense without
   */
  boolean required() default false;
}
