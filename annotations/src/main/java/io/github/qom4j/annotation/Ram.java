// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Memory of a board, on a field of type {@code MemoryRegion}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Ram {
  /**
   * Name of the region.
   *
   * @return the name, such as {@code pc.ram}
   */
  String name();

  /**
   * Where it begins.
   *
   * @return address of the first byte
   */
  long base();

  /**
   * How large it is.
   *
   * @return bytes; 0 for as large as the user says
   */
  int size() default 0;

  /**
   * The least that the user may say.
   *
   * @return bytes
   */
  int min() default 1;

  /**
   * The most that the user may say.
   *
   * @return bytes
   */
  int max() default 1 << 30;
}
