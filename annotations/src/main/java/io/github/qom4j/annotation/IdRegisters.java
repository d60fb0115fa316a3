// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A block of read-only identification registers, one byte in each word, as Arm PrimeCell devices
 * have at the end of their region.
 *
 * <p>It is data of the class: a subclass that repeats the annotation answers with its own bytes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface IdRegisters {
  /**
   * Where the first register lies.
   *
   * @return byte offset in the bank; by default they are the last registers of the bank
   */
  long offset() default -1;

  /**
   * What the registers read, in order, one every four bytes.
   *
   * @return values 0 to 255
   */
  int[] value();
}
