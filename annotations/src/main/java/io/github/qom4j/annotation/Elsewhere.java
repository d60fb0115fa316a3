// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * State that does not migrate here because another object has it and migrates it. What puts it back
 * when loading fails is the other object, too.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Elsewhere {
  /**
   * The other object.
   *
   * @return name of the field that refers to it, if it is one word; or a text that says which it is
   */
  String value();
}
