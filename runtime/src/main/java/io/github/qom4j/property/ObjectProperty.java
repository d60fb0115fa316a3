// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.error.QomException;
import io.github.qom4j.qom.QomObject;
import java.util.Optional;

/**
 * A property as tools see it: what a device declares, a child, a link, or what all objects have.
 */
public interface ObjectProperty {
  /**
   * Name of the property.
   *
   * @return the name, such as {@code migrate-clk} or {@code sysbus-irq[0]}
   */
  String name();

  /**
   * Type of the property's values, as tools show it.
   *
   * @return a type such as {@code bool} or {@code child<clock>}
   */
  String typeName();

  /**
   * What values the property has, as QEMU's tools show it.
   *
   * @return a few words; empty if there are none
   */
  default String description() {
    return "";
  }

  /**
   * What the property is for.
   *
   * @return a sentence of who wrote the type; empty if there is none
   */
  default String summary() {
    return "";
  }

  /**
   * Whether the property may change or go at any time.
   *
   * @return true if its name begins with {@code x-}
   */
  default boolean isUnstable() {
    return name().startsWith("x-");
  }

  /**
   * The value a new object has.
   *
   * @return the default as {@link PropertyInput#json} takes it, if one is declared
   */
  default Optional<Object> defaultJson() {
    return Optional.empty();
  }

  /**
   * Reads the property.
   *
   * @param object an object that has it
   * @return null or a value as {@link PropertyInput#json} takes it
   */
  Object get(QomObject object);

  /**
   * Reads the property.
   *
   * @param object an object that has it
   * @return the value as a user would type it
   */
  default String print(QomObject object) {
    Object value = get(object);
    return value == null ? "" : value.toString();
  }

  /**
   * Gives back what the value is, such as a character device, when the object ends.
   *
   * @param object an object that has the property
   */
  default void release(QomObject object) {}

  /**
   * Sets the property.
   *
   * @param object an object that has it
   * @param input the value
   * @param context where names are looked up
   * @throws QomException if it is no such value, or cannot be set, or not now
   */
  default void set(QomObject object, PropertyInput input, PropertyContext context) {
    throw new QomException("Property '%s.%s' is not writable".formatted(object.typeName(), name()));
  }
}
