// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class a QOM type.
 *
 * <p>The Java class hierarchy is the type hierarchy: the superclass is the parent type, an {@code
 * abstract} class is an abstract type. The class needs a constructor without parameters that is not
 * private, and may not be private itself, so that its companion can reach it.
 *
 * <pre>{@code
 * @QomType("tiny-uart")
 * public class TinyUart extends SysBusDevice { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface QomType {
  /**
   * The type's name, unique among all types, as tools and command lines know it.
   *
   * @return a letter, then letters, digits, {@code -}, {@code _} and {@code .}
   */
  String value();
}
