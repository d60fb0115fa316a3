// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method runs when a timer expires. The timer is a field of type {@code Timer}, made with the
 * device and not armed. The method has no parameters and returns nothing.
 *
 * <pre>{@code
 * @VMStateField Timer watchdog;
 *
 * @OnExpire("watchdog")
 * void bark() { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnExpire {
  /**
   * Name of the field.
   *
   * @return the name
   */
  String value();

  /**
   * The clock whose time the timer is armed for.
   *
   * @return the clock; by default that of the guest, in ns since the machine was made
   */
  TimerClock clock() default TimerClock.VIRTUAL;
}
