// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * State that is lost when the device migrates, and should not be: a defect that is known. The
 * device compiles, and its reference page tells the reason. If loading fails, the field gets back
 * what it had, as {@linkplain Derived derived} ones do.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Broken {
  /**
   * Why it does not migrate.
   *
   * @return the reason, for people who use the device
   */
  String value();
}
