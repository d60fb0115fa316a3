// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Write hook: the method does what writing does, before anything is stored.
 *
 * <p>It takes the written value ({@code int}, or {@code long} for a 64-bit register). For a
 * register with storage it returns what is to be stored, and finds the old value still in the
 * field; for one without it returns nothing.
 *
 * <pre>{@code
 * @OnWrite("CTRL")
 * int changeControl(int written) { ... return written; }
 * }</pre>
 *
 * For a row of registers it first takes the number of the register in the row: {@code int write(int
 * index, int written)}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnWrite {
  /**
   * Name of the register.
   *
   * @return the name; not needed where the method carries {@link Register} itself
   */
  String value() default "";
}
