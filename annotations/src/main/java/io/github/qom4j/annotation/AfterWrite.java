// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * After-write hook: the method runs after the guest wrote one of the named registers and the value
 * was stored. It has no parameters and returns nothing. Several hooks of one register run in the
 * order of their declaration, each once for an access, even if that reached several registers.
 *
 * <p>A hook of rows only may take the number of the register in its row, {@code void changed(int
 * index)}; it then runs for each register of a row that was written.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AfterWrite {
  /**
   * Names of the registers.
   *
   * @return one name or more
   */
  String[] value();
}
