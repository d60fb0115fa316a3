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
 * <p>The Java type says the form on the wire: {@code boolean}, {@code byte}, {@code short}, {@code
 * int}, {@code long}, {@code double}, {@code Timer}, {@code ClockInput} and arrays of them; arrays
 * of arrays of the first five; {@code BitSet}, a bitmap. {@link #as()} chooses another form.
 * Integers of {@linkplain Register registers} have no sign, others do unless {@link #unsigned()}.
 * Arrays are sent whole unless {@link #length()} or {@link #start()} and {@link #count()} say what
 * is.
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
   * Form on the wire, if the Java type is kept in another one.
   *
   * @return the form; by default that of the Java type
   */
  WireType as() default WireType.DEFAULT;

  /**
   * The first version that has the field. From a stream of an earlier one, it keeps its value.
   *
   * @return the version; by default all have it
   */
  int since() default 0;

  /**
   * Whether a section has the field, whatever its version. The condition must be known when the
   * field is loaded: what migrates does so before it. Without its field a stream leaves the value
   * as it is.
   *
   * @return name of a {@code boolean} field, or of a method without parameters that returns one; an
   *     integer counts as true unless it is 0; empty if all sections have the field
   */
  String when() default "";

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
   * The first element of an array that is sent.
   *
   * @return its index, 0 or more
   */
  int start() default 0;

  /**
   * How many elements of an array, or bits of a {@code BitSet}, are sent.
   *
   * @return the number; by default all from {@link #start()} on
   */
  int count() default 0;

  /**
   * Whether the value in a stream must be the one that the integer has here, as configured.
   *
   * @return true if any other is refused
   */
  boolean equal() default false;

  /**
   * What to do about a value that is not {@link #equal()}, for the error message.
   *
   * @return a sentence without a full stop; by default nothing
   */
  String hint() default "";

  /**
   * What does not hold if the value in a stream is not the one that the integer has here, as
   * configured: like {@link #equal()}, in the words of a check, as of QEMU's devices that compare a
   * copy with {@code VMSTATE_VALIDATE}.
   *
   * @return what should hold; empty if there is no such check
   */
  String validate() default "";

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
