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
 * block's class. With a {@link #count()} it is filled when the device is made, by the block's
 * constructor, which takes nothing, the device, or the device and the number of the repeat;
 * without, the device fills it itself.
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
   * How many repeats there are.
   *
   * @return 1 or more; by default as many as the device put into the array
   */
  int count() default 0;

  /**
   * How many of the repeats the device has as it is configured: only these are reset and migrate.
   *
   * @return name of a {@code byte} or {@code int} field, or of a method without parameters that
   *     returns an {@code int}; by default it has all
   */
  String length() default "";

  /**
   * How many of the repeats the guest sees. An access to another reads 0 and changes nothing.
   *
   * @return name of a field or a method, as for {@link #length()}, which is the default
   */
  String seen() default "";

  /**
   * The bank, where the device has several.
   *
   * @return its name
   */
  String bank() default "";
}
