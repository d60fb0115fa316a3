// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Input lines of the device. The method runs each time a line is set, also to the level it has:
 * {@code void line(int level)} for one line, {@code void line(int number, int level)} for several.
 * A level of 0 is low.
 *
 * <p>Methods of one name of lines add to them in the order of their declaration.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface GpioIn {
  /**
   * Name of the lines.
   *
   * @return the name; by default they have none, as most have
   */
  String value() default "";

  /**
   * Number of lines, where the method takes the number of the line.
   *
   * @return 1 or more
   */
  int count() default 1;

  /**
   * The property that says how many lines there are, where that is configured. They are made when
   * the device is realized, before its {@link Realize} methods run.
   *
   * @return name of an {@code int} field with {@link Property}; empty if {@link #count()} says it
   */
  String length() default "";
}
