// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts the repeats of a {@link RegisterBlock} into the device's bank. The field is an array of the
 * block's class, filled when the device is made.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface RegisterGroup {
  /**
   * Where the first repeat lies.
   *
   * @return byte offset in the bank
   */
  long offset();

  /**
   * From the beginning of one repeat to that of the next.
   *
   * @return bytes, at least the size of the block
   */
  long stride();

  /**
   * The bank, where the device has several.
   *
   * @return its name
   */
  String bank() default "";
}
