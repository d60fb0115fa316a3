// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Output lines of the device that are no {@linkplain Irq interrupt lines}: one on a field of type
 * {@code IrqLine}, several on an array. The device sets them itself.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface GpioOut {
  /**
   * Name of the lines.
   *
   * @return the name; by default they have none
   */
  String value() default "";

  /**
   * Number of lines in an array.
   *
   * @return 1 or more
   */
  int count() default 1;

  /**
   * Whether boards must connect the lines.
   *
   * @return true if the device makes no sense without
   */
  boolean required() default false;
}
