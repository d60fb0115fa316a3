// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A FIFO of the device, in a field of type {@code IntFifo}, which is made with the device, emptied
 * by each reset, and migrates.
 *
 * <p>Bits of registers show how full it is. They are named as in interrupt expressions, and follow
 * it at once, whoever puts in or takes out; what a guest may do to them their policy says, as a
 * rule {@code RO}. Interrupt lines that depend on them are driven anew.
 *
 * <pre>{@code
 * /** Characters not yet read. *}{@code /
 * @Fifo(depth = 16, filled = "STAT.RX_VALID", full = "STAT.RX_FULL")
 * IntFifo rx;
 *
 * @Irq(when = "STAT.RX_VALID & CTRL.IE") IrqLine irq;
 *
 * @Register(offset = 0, name = "RX") @OnRead int read() { return rx.pop(); }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Fifo {
  /**
   * How many values it holds.
   *
   * @return 1 to 65,536
   */
  int depth();

  /**
   * Bits that are set while nothing is in it.
   *
   * @return a register and bits of its layout, as {@code STAT.RX_EMPTY}; empty for none
   */
  String empty() default "";

  /**
   * Bits that are set while something is in it.
   *
   * @return a register and bits of its layout; empty for none
   */
  String filled() default "";

  /**
   * Bits that are set while nothing more fits in.
   *
   * @return a register and bits of its layout; empty for none
   */
  String full() default "";

  /**
   * A field that shows how many values are in it.
   *
   * @return a register and bits of its layout, wide enough for the depth; empty for none
   */
  String level() default "";

  /**
   * Bits that are set while it holds as many values as the {@link #threshold()} says, or more.
   *
   * @return a register and bits of its layout; empty for none
   */
  String reached() default "";

  /**
   * Bits that are set while it holds fewer values than the {@link #threshold()} says, as
   * transmitters ask for more.
   *
   * @return a register and bits of its layout; empty for none
   */
  String below() default "";

  /**
   * How many values {@link #reached()} and {@link #below()} compare with.
   *
   * @return a decimal number, or a register and bits of its layout that hold the number
   */
  String threshold() default "";
}
