// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Access sizes of a memory region, with the meaning of QEMU's {@code MemoryRegionOps}.
 *
 * <p>Each is one size, or a smallest and a largest: {@code impl = 4}, {@code valid = {4, 8}}. Sizes
 * are 1, 2, 4 or 8 bytes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Access {
  /**
   * What the guest may use. A wider access is cut up; a narrower one is refused: it reads 0 and
   * writes nothing.
   *
   * @return one or two sizes; by default 1 to 4
   */
  int[] valid() default {1, 4};

  /**
   * What the device sees. A narrower guest access reaches the device widened to the smallest size
   * at its own address, so that a narrow read gives the low bytes of the register and a narrow
   * write sets the whole register.
   *
   * @return one or two sizes; by default 1 to 4
   */
  int[] impl() default {1, 4};
}
