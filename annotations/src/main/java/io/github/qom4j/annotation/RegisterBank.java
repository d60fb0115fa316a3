// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a device a memory region in which its {@linkplain Register registers} lie.
 *
 * <p>The region becomes the device's first MMIO region and is named after its type.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RegisterBank {
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
}
