// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs after state was saved, or could not be, to take back what {@link PreSave} did. A method
 * without parameters that returns nothing.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PostSave {
  /**
   * The {@linkplain VMStateSubsection subsection} it belongs to, without which it does not run.
   *
   * @return its name; empty for the section itself
   */
  String subsection() default "";
}
