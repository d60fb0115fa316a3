// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An object that this one is made of, on a field of the object's class, or objects, on an array.
 *
 * <p>It is made with this one, before methods with {@link PostInit} run, and ends with it. A device
 * is realized after the methods with {@link Realize} of the device that it is a part of, which may
 * still configure it, those of one device in the order of their declaration; and unrealized after
 * the methods with {@link Unrealize}, the last one first. It is reset when its bus is, and migrates
 * by itself.
 *
 * <p>{@link Alias} makes its properties properties of this object.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Child {
  /**
   * Name of the child.
   *
   * @return the name; empty for that of the field, in small letters with hyphens; the children of
   *     an array are numbered, such as {@code uart[0]}
   */
  String value() default "";

  /**
   * How many children an array has.
   *
   * @return the number, 1 or more; only for arrays
   */
  int count() default 1;
}
