// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A small group of registers that a device has several times. The class of the group declares the
 * registers, with offsets from the group's beginning, their hooks and their state, as a device
 * does; each repeat is an object of it. The device puts the objects into its bank with {@link
 * RegisterGroup}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RegisterBlock {
  /**
   * Size of the group.
   *
   * @return bytes, at most the stride of its repeats
   */
  long size();

  /**
   * What becomes of bits that a register's layout does not name.
   *
   * @return the rule
   */
  Reserved reserved() default Reserved.ZERO;
}
