// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives a board's part the character device of a serial port, if the user gave the port one. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Serial {
  /**
   * Which serial port.
   *
   * @return its number, 0 or more
   */
  int value();

  /**
   * The property that takes the character device.
   *
   * @return its name
   */
  String property() default "chardev";
}
