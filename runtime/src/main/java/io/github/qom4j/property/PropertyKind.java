// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.qom.QomObject;
import java.util.Optional;

/**
 * A kind of property: how its values are written and read, and how tools call it. Each kind is a
 * class of this package; {@link PropertyKinds} lists them.
 *
 * @param <V> Java type of the values
 */
public interface PropertyKind<V> {
  /**
   * The kind's name as tools show it.
   *
   * @return a name such as {@code uint32}
   */
  String typeName();

  /**
   * Whether values are references to objects.
   *
   * @return true for {@code link<TYPE>}
   */
  default boolean isLink() {
    return false;
  }

  /**
   * What a value is, in a few words for help texts.
   *
   * @return the words; empty if the name says all
   */
  default String description() {
    return "";
  }

  /**
   * Whether values are integers.
   *
   * @return true for those of 8 to 64 bits and for sizes
   */
  default boolean isInteger() {
    return false;
  }

  /**
   * Whether integers have a sign.
   *
   * @return true for {@code int32} and {@code int64}
   */
  default boolean isSigned() {
    return false;
  }

  /**
   * Which values of the Java type are taken, if not all.
   *
   * @return a few words, such as {@code 1 to 32}; empty if all are
   */
  default Optional<String> allowed() {
    return Optional.empty();
  }

  /**
   * The value that a new object has unless a default says another one.
   *
   * @return the value; null keeps Java's initial value of the field
   */
  default V initialValue() {
    return null;
  }

  /**
   * The value of a property that has no default, as tools show it.
   *
   * @return it as {@link PropertyInput#json} takes it; empty if that is no value
   */
  default Optional<Object> initialJson() {
    return Optional.empty();
  }

  /**
   * Makes a value of what is given.
   *
   * @param property name of the property, for the error message
   * @param owner name of the type that has it, for the error message
   * @param input what is given
   * @param context where names are looked up
   * @return the value
   * @throws io.github.qom4j.error.QomException if it is no such value
   */
  V parse(String property, String owner, PropertyInput input, PropertyContext context);

  /**
   * Checks that a value may take the place of the one an object has, before it is made.
   *
   * @param property name of the property, for the error message
   * @param old the value the object has
   * @param input what is given
   * @throws io.github.qom4j.error.QomException if it may not
   */
  default void checkReplaceable(String property, V old, PropertyInput input) {}

  /**
   * Whether a reference to an object does not keep it from ending, and is forgotten at its end.
   *
   * @return false if the object lasts as long as the reference
   */
  default boolean isWeak() {
    return false;
  }

  /**
   * What stands for a value as long as nobody changes it.
   *
   * @param value the value
   * @return the value, or a copy if it can be changed itself
   */
  default Object kept(V value) {
    return value;
  }

  /**
   * The object that a value refers to.
   *
   * @param value a value of {@code link<TYPE>}
   * @return the object; null if there is none
   */
  default QomObject target(V value) {
    return null;
  }

  /**
   * A default as of JSON.
   *
   * @param text the default as a user would type it
   * @param value the value that is made of it
   * @return a value as {@link PropertyInput#json} takes it
   */
  default Object defaultJson(String text, V value) {
    return toJson(value);
  }

  /**
   * Gives back what a value is, when the object that has it ends.
   *
   * @param value the value
   */
  default void release(V value) {}

  /**
   * A value as of JSON.
   *
   * @param value the value
   * @return null or a value as {@link PropertyInput#json} takes it
   */
  default Object toJson(V value) {
    return value;
  }

  /**
   * Writes a value as a user would type it.
   *
   * @param value the value
   * @return the text
   */
  default String print(V value) {
    return String.valueOf(value);
  }
}
