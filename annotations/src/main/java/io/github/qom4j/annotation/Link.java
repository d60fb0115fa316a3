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
 * Sets a link property of a board's part to another part, which is realized before, or to memory of
 * the board.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
@Repeatable(Link.Several.class)
public @interface Link {
  /**
   * The link property.
   *
   * @return its name
   */
  String property();

  /**
   * The other part or the memory.
   *
   * @return name of its field
   */
  String to();

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
    Link[] value();
  }
}
