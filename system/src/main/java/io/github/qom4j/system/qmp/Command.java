// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a static method a command. A parameter of type {@code Machine} is what is acted on; the
 * others are the command's arguments: their names, with dashes instead of capitals, their types,
 * and whether they may be left out ({@code Optional}). What the method returns is the answer, and
 * {@code void} answers nothing.
 *
 * <p>The method is called with the big lock held, unless it is asked for out of band.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Command {
  /** The command's name. */
  String value();

  /** Whether it works before the board is built. */
  boolean beforeBoard() default false;

  /** Whether it may be asked for out of band: it takes no locks and waits for nothing. */
  boolean outOfBand() default false;
}
