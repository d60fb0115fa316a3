// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that checks, while state is loaded, what came so far: takes no parameters and returns a
 * {@code boolean}, false to refuse the stream. It has no bytes in a stream.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface VMStateValidate {
  /**
   * What must hold, for the error message.
   *
   * @return the text, such as {@code "the count must fit"}
   */
  String value();

  /**
   * The field after which it is checked.
   *
   * @return the Java name of a field that migrates
   */
  String after();
}
