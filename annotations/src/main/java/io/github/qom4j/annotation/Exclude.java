// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Leaves a register out of a {@link ConformanceTest}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Exclude {
  /**
   * The register.
   *
   * @return its name; of one in a repeated block, the group's field, a dot and its name
   */
  String register();

  /**
   * Why its declaration does not say what it does.
   *
   * @return a few words for whoever reads the tests' report
   */
  String reason();
}
