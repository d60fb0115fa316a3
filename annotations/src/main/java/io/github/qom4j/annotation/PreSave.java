// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs before state is saved, to bring fields up to date that are not while the device is in use.
 * Nobody notices: the device goes on as before. A method without parameters that returns nothing;
 * it may throw {@code QomException} to refuse to save.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PreSave {
  /**
   * The {@linkplain VMStateSubsection subsection} it belongs to, without which it does not run.
   *
   * @return its name; empty for the section itself
   */
  String subsection() default "";
}
