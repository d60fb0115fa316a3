// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method that says which interrupts are asserted now: raw status and enable. It has no
 * parameters and returns {@code int} or {@code long}. {@code updateIrqs()} reads it and drives each
 * line that has a {@linkplain Irq#mask() mask}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface IrqSource {
  /**
   * Registers after whose write the lines are driven anew.
   *
   * @return names of registers
   */
  String[] after() default {};
}
