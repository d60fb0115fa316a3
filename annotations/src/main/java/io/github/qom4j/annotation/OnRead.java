// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Read hook: the method computes what the guest reads and does what reading does.
 *
 * <pre>{@code
 * @Register(offset = 0x8, name = "DATA")
 * @OnRead
 * int data() { return fifo.pop(); }
 * }</pre>
 *
 * The method has no parameters and returns {@code int} (or {@code long} for a 64-bit register). For
 * a row of registers it takes the number of the register in the row: {@code int read(int index)}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnRead {
  /**
   * Name of the register.
   *
   * @return the name; not needed where the method carries {@link Register} itself
   */
  String value() default "";
}
