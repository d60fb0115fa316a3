// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * State that does not migrate because a method computes it from state that does, after loading.
 *
 * <p>If loading fails, the field gets back what it had: its value, or the object it refers to with
 * the elements of an array, a collection, a map or a set of bits, and the deadline of a timer. Of
 * other objects only the reference is put back, so the method makes a new one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Derived {
  /**
   * Name of the method. It is in the class of the field, has {@link PostLoad} or is called by a
   * method that has it, and assigns the field, or calls a method of the class that does. Changing
   * elements counts: {@code table[i] = 0}, {@code map.clear()}, {@code Arrays.fill(table, 0)}.
   *
   * @return the name
   */
  String by();
}
