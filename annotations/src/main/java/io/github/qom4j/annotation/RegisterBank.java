// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a device a memory region in which its {@linkplain Register registers} lie.
 *
 * <p>The region becomes the device's first MMIO region. A device may have several.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(RegisterBank.Several.class)
public @interface RegisterBank {
  /**
   * Name of the region, by which registers name it where there are several.
   *
   * @return the name; by default the type's
   */
  String value() default "";

  /**
   * Size of the region.
   *
   * @return bytes, more than 0
   */
  long size();

  /**
   * The access sizes the guest may use and the device sees.
   *
   * @return the sizes; by default 1 to 4 bytes both ways
   */
  Access access() default @Access;

  /**
   * What becomes of bits that a register's layout does not name.
   *
   * @return the rule
   */
  Reserved reserved() default Reserved.ZERO;

  /**
   * Whether the byte at the lowest address is a register's highest.
   *
   * @return true for big-endian
   */
  boolean bigEndian() default false;

  /** Several banks; they become the device's MMIO regions in order. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface Several {
    /**
     * The banks.
     *
     * @return two or more
     */
    RegisterBank[] value();
  }
}
