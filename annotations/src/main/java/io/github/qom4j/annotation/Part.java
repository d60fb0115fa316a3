// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A device of a board, on a field of the device's class. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Part {
  /**
   * Where the device stands in the composition tree.
   *
   * @return a name in {@code /machine/unattached}, or a path below {@code /machine} if it has a
   *     slash; a name ending in {@code [*]} is numbered
   */
  String value() default "device[*]";
}
