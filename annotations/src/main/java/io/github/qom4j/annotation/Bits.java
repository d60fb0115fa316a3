// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is special about the bits of a layout's constant. Without it they behave as the register
 * does.
 *
 * <pre>{@code
 * interface Status {
 *   /** Byte waiting. *}{@code /
 *   @Bits(W1C) int RXRDY = 1 << 0;
 *
 *   /** Clock divider. *}{@code /
 *   @Bits(reset = 4, forbidden = {0, 15}) int DIV = 0xF << 4;
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Bits {
  /**
   * What reads and writes do to these bits.
   *
   * @return one policy; none for the register's
   */
  AccessPolicy[] value() default {};

  /**
   * Value of these bits after a reset, not shifted.
   *
   * @return the value; it is added to the register's reset value
   */
  long reset() default 0;

  /**
   * The resets over which the bits keep their value.
   *
   * @return the resets that do not set them
   */
  Survives survives() default Survives.NOTHING;

  /**
   * Values of the field, not shifted, that the guest must not write. Writing one is a guest error;
   * it is stored all the same.
   *
   * @return the values
   */
  long[] forbidden() default {};

  /**
   * Smallest value of the field, not shifted and without sign, that the guest may write. Writing
   * less is a guest error; it is stored all the same.
   *
   * @return the value
   */
  long min() default 0;

  /**
   * Largest value of the field, not shifted and without sign, that the guest may write. Writing
   * more is a guest error; it is stored all the same.
   *
   * @return the value; by default the largest the field holds
   */
  long max() default Long.MAX_VALUE;

  /**
   * The meanings of the values: an enum whose constants stand for 0, 1, 2 and so on. Writing a
   * value without a constant is a guest error; it is stored all the same.
   *
   * @return an enum; {@code void.class} if the value is a number
   */
  Class<?> values() default void.class;

  /**
   * Whether the guest must write these bits as it read them. Anything else is a guest error; what
   * it wrote is stored by the bits' policy all the same.
   *
   * @return true if it must
   */
  boolean writeAsRead() default false;

  /**
   * When the bits latch: an expression over registers, as in {@link Irq#when()}. Once it was true
   * all of them are set, and stay so until the guest clears them by their policy, here or in
   * another view of the register ("sticky").
   *
   * <pre>{@code
   * @Bits(value = W1C, when = "LEVEL.FULL & CTRL.EN", trigger = RISING) int OVERRUN = 1 << 3;
   * }</pre>
   *
   * It is evaluated whenever the lines are driven: after the guest accessed a register that takes
   * part, after a reset, and on {@code updateIrqs()}; bits latch before lines are driven.
   *
   * @return the expression; empty if only the device sets the bits
   */
  String when() default "";

  /**
   * Whether the bits are set as long as the expression is true, so that clearing them while it is
   * has no effect, or only when it changes. A reset and the loading of a saved state are no change.
   *
   * @return {@code LEVEL} for as long as it is true
   */
  Trigger trigger() default Trigger.LEVEL;
}
