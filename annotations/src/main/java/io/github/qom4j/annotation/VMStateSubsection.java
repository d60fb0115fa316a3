// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A part of the state that is sent only when it is needed. A receiver that does not find it keeps
 * the values it has.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(VMStateSubsection.Several.class)
public @interface VMStateSubsection {
  /**
   * Name of the subsection.
   *
   * @return the section's name, a slash and a name of its own; the same below another subsection,
   *     with which it is then sent
   */
  String value();

  /**
   * Version that is written.
   *
   * @return the version, 0 or more
   */
  int version() default 1;

  /**
   * Oldest version that can be read.
   *
   * @return the version; by default {@link #version()}
   */
  int minimumVersion() default -1;

  /**
   * When the subsection is sent.
   *
   * @return name of a {@code boolean} field, or of a method without parameters that returns one; an
   *     integer counts as true unless it is 0
   */
  String needed();

  /** Several subsections. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface Several {
    /**
     * The subsections.
     *
     * @return two or more, in the order of the stream
     */
    VMStateSubsection[] value();
  }
}
