// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Maps a memory region of a board's part: its registers lie at an address. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
@Repeatable(Mmio.Several.class)
public @interface Mmio {
  /**
   * Where the region begins.
   *
   * @return address of the first byte
   */
  long value();

  /**
   * Which of the regions of the device.
   *
   * @return number of the region
   */
  int region() default 0;

  /**
   * Which of two regions that overlap is seen: the one of higher priority. Regions of equal
   * priority may not overlap.
   *
   * @return the priority
   */
  int priority() default 0;

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
    Mmio[] value();
  }
}
