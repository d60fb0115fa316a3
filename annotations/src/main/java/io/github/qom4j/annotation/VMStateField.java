// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * State that migrates. Fields that are {@linkplain Register registers} migrate without it.
 *
 * <p>The Java type says the form on the wire: {@code boolean}; {@code byte}, {@code short}, {@code
 * int}, {@code long} and arrays of them; {@code ClockInput}. Integers of {@linkplain Register
 * registers} have no sign, others do unless {@link #unsigned()}. Arrays have the length they were
 * made with.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface VMStateField {
  /**
   * Name in the stream's description.
   *
   * @return the name; by default the field's, with its words in lower case and joined by
   *     underscores
   */
  String value() default "";

  /**
   * Whether an integer that is no register has no sign.
   *
   * @return true for an unsigned wire type
   */
  boolean unsigned() default false;

  /**
   * Whether the value in a stream must be the one that the integer has here, as configured.
   *
   * @return true if any other is refused
   */
  boolean equal() default false;

  /**
   * Smallest value that is accepted from a stream, of an integer with a largest one.
   *
   * @return the value
   */
  long min() default 0;

  /**
   * Largest value that is accepted from a stream.
   *
   * @return the value; by default any is
   */
  long max() default Long.MAX_VALUE;

  /**
   * The {@linkplain VMStateSubsection subsection} the field belongs to.
   *
   * @return its name; empty for the section itself
   */
  String subsection() default "";
}
