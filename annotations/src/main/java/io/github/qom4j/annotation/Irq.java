// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Interrupt outputs of the device: one on a field of type {@code IrqLine}, several on an array. The
 * lines are numbered in the order of their declaration.
 *
 * <p>With a mask a line is driven from the device's {@link IrqSource}: it is high while one of the
 * mask's bits is set there, as of the last {@code updateIrqs()}. Without, the device sets its lines
 * itself.
 *
 * <p>An interrupt that stays pending until the guest clears it is a bit of a status register that
 * {@linkplain Bits#when() latches}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Irq {
  /**
   * The interrupt bits that raise each line.
   *
   * @return one mask for each line; none if the device sets its lines itself
   */
  long[] mask() default {};

  /**
   * When the line is high, as an expression over registers: {@code STATUS & ENABLE} where a bit set
   * in both counts, {@code STATUS.RXRDY & CTRL.RXEN} with bits of layouts, {@code |}, {@code !} and
   * parentheses. It is evaluated anew whenever the guest accessed a register that takes part, after
   * a reset, and on {@code updateIrqs()}.
   *
   * @return the expression; empty if the line has a mask or is set by the device
   */
  String when() default "";

  /**
   * Whether the line follows the expression or gives a pulse each time it changes. A reset and the
   * loading of a saved state give no pulse.
   *
   * @return {@code LEVEL} to follow it
   */
  Trigger trigger() default Trigger.LEVEL;

  /**
   * Number of lines in an array without masks.
   *
   * @return 1 or more
   */
  int count() default 1;

  /**
   * Whether boards must connect the lines.
   *
   * @return true if the device makes no sense without
   */
  boolean required() default false;
}
