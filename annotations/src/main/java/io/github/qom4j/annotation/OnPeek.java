// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Peek hook: the method says what a read would give, without any effect. Debuggers, dumps and
 * documents look at a register this way; without the hook they see what is stored.
 *
 * <p>The method has no parameters and returns {@code int} (or {@code long} for a 64-bit register).
 * For a row of registers it takes the number of the register in the row.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnPeek {
  /**
   * Name of the register.
   *
   * @return the name; not needed where the method carries {@link Register} itself
   */
  String value() default "";
}
