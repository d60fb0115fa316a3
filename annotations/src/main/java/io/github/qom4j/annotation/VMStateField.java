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
 *
 * <p>A field may also hold a structure, which is an object of a class with {@link VMState}, or an
 * array or a collection of them. What is in an array stays there and is filled in; a collection is
 * emptied and filled with new objects, so the class needs a constructor that takes nothing, the
 * object that has the field, an int (the number of the element), or these two.
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
   * How many elements of an array, or bits of a {@code BitSet}, are sent, the first ones. The
   * number must be known when the field is loaded: what migrates does so before it. A stream that
   * says more than the array has is refused.
   *
   * @return name of an integer field, or of a method without parameters that returns one; empty if
   *     the number is constant
   */
  String length() default "";

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

  /**
   * Whether elements of an array of structures may be null, the same ones on both sides.
   *
   * @return true for an array with gaps
   */
  boolean nullable() default false;

  /**
   * Whether loading makes the structures of an array, as many as were there, where they were; the
   * others become null. The class needs a constructor, as for a collection.
   *
   * @return true for an array that is filled anew
   */
  boolean allocate() default false;

  /**
   * The version at which a structure is sent and read.
   *
   * @return the version; by default the one that its class has
   */
  int structVersion() default -1;
}
