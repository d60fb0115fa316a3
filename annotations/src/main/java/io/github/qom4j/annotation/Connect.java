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
 * Connects output lines of a board's part to input lines of a part.
 *
 * <p>With {@link #irq()} the outputs are {@linkplain Irq interrupt lines}, else {@linkplain GpioOut
 * GPIO outputs}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
@Repeatable(Connect.Several.class)
public @interface Connect {
  /**
   * The first interrupt line.
   *
   * @return its number; -1 if the outputs are GPIO outputs
   */
  int irq() default -1;

  /**
   * Name of the GPIO outputs.
   *
   * @return the name; empty for those without
   */
  String output() default "";

  /**
   * The first of the GPIO outputs of that name.
   *
   * @return its number
   */
  int number() default 0;

  /**
   * How many lines are connected, each to the next input.
   *
   * @return 1 or more
   */
  int count() default 1;

  /**
   * The part that has the inputs.
   *
   * @return name of its field
   */
  String to();

  /**
   * Name of the inputs.
   *
   * @return the name; empty for those without
   */
  String inputs() default "";

  /**
   * The first of the inputs of that name.
   *
   * @return its number
   */
  int input() default 0;

  /**
   * Whether other outputs drive the inputs too. An input sees each level that any of them sets:
   * they are not combined, as lines that QEMU connects twice are not.
   *
   * @return true on all that share an input
   */
  boolean shared() default false;

  /** Several on one field. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.FIELD)
  @interface Several {
    /**
     * The annotations.
     *
     * @return two or more
     */
    Connect[] value();
  }
}
