// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs after a migration stream was loaded, its subsections included, to check what came and to
 * recompute what did not travel. A method that returns nothing and has no parameters, or one,
 * {@code int version}: the version of the stream's section. It may throw {@code QomException} to
 * refuse the state.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PostLoad {
  /**
   * The {@linkplain VMStateSubsection subsection} it belongs to, without which it does not run.
   *
   * @return its name; empty for the section itself
   */
  String subsection() default "";
}
