// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names that a field had in the stream of earlier versions. The bytes of a stream have no names,
 * but a field of another name in the place of one is taken for another one, unless this says that
 * it is the same.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface FormerName {
  /**
   * The names.
   *
   * @return one or more, in any order
   */
  String[] value();
}
