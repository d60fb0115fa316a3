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
 * {@code long}, which hold 8 to 64 bits without sign unless {@link #signed()} or {@link #size()};
 * {@code String}; an enum, whose constants users write in lower case with hyphens, {@code
 * OnOffAuto} among them; {@code MacAddress}, {@code PciAddress} and {@code java.util.UUID}; {@code
 * CharBackend}, the ID of a character device. An array of integers, booleans, strings or one of
 * these values is a list. A field of a QOM type, such as {@code MemoryRegion}, is a link to an
 * object of that type or of one that descends from it, written as its path.
 *
 * <p>Its Javadoc says what the property is for; the first sentence is shown to users. One whose
 * name begins with {@code x-} may change or go at any time. Device code only reads it.
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
   * @return the default; empty keeps the initial value of the type (off, 0, none, an empty list)
   */
  String defaultValue() default "";

  /**
   * Whether an integer has a sign.
   *
   * @return true for int32 and int64 properties
   */
  boolean signed() default false;

  /**
   * Whether an {@code int} or a {@code long} is a number of bytes, which users may write with a
   * suffix, such as {@code 4k} or {@code 1.5G}.
   *
   * @return true for size properties
   */
  boolean size() default false;

  /**
   * Smallest value of an integer.
   *
   * @return the bits of the value; by default all values of the type are taken
   */
  long min() default Long.MIN_VALUE;

  /**
   * Largest value of an integer.
   *
   * @return the bits of the value; by default all values of the type are taken
   */
  long max() default Long.MAX_VALUE;

  /**
   * The bits that an integer may have.
   *
   * @return a mask; by default all bits of the type
   */
  long mask() default -1;

  /**
   * Unit of an integer.
   *
   * @return a unit such as {@code Hz}; empty for a mere number
   */
  String unit() default "";

  /**
   * Whether boards must set the property.
   *
   * @return true if the device makes no sense without
   */
  boolean required() default false;

  /**
   * Whether the property may also be set when the device is realized, as a link of a bus or a knob
   * of a running device.
   *
   * @return true if device code looks at the value each time it needs it
   */
  boolean settableAfterRealize() default false;

  /**
   * Whether a link forgets an object that is destroyed, instead of holding on to it.
   *
   * @return true for a link that becomes none
   */
  boolean weak() default false;

  /**
   * Version of the device's maker since which the property should not be used. Users who set it are
   * warned, once.
   *
   * @return a version such as {@code 9.1}; empty for a property that is to be used
   */
  String deprecatedSince() default "";

  /**
   * What replaces a deprecated property.
   *
   * @return name of another property of the type; empty if nothing does
   */
  String replacement() default "";
}
