// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A property: something a board or a user configures before the device is realized.
 *
 * <p>The field's type says its kind: {@code boolean}; {@code byte}, {@code short}, {@code int} and
 * {@code long}, which hold 8 to 64 bits without sign unless {@link #signed()}; {@code String}; and
 * {@code CharBackend}, the ID of a character device. A field of a QOM type is a link to an object
 * of that type or of one that descends from it, written as its path. Device code only reads it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Property {
  /**
   * Name of the property.
   *
   * @return a name as users type it, such as {@code migrate-clk}; by default the field's, with its
   *     words in lower case and joined by hyphens
   */
  String value() default "";

  /**
   * Value unless set, written as a user would.
   *
   * @return the default; empty keeps Java's initial value of the type (off, 0, none)
   */
  String defaultValue() default "";

  /**
   * Whether an integer has a sign.
   *
   * @return true for int32 and int64 properties
   */
  boolean signed() default false;

  /**
   * Whether boards must set the property.
   *
   * @return true if the device makes no sense without
   */
  boolean required() default false;
}
