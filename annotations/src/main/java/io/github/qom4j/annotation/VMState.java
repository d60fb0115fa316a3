// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The section in which the device's state migrates. The fields of the section are the fields of the
 * class with {@link VMStateField}, in the order of their declaration.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface VMState {
  /**
   * Name of the section.
   *
   * @return the name; by default the type's
   */
  String value() default "";

  /**
   * Version that is written.
   *
   * @return the version, 0 or more
   */
  int version() default 1;

  /**
   * Oldest version that can be read.
   *
   * @return the version; at most {@link #version()}
   */
  int minimumVersion() default 1;
}
