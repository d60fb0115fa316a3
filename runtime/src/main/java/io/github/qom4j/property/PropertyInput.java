// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.qom.QomObject;
import java.util.List;

/**
 * A value that somebody gives a property: text as a user types it, or a value as of JSON. It is
 * asked for what the property needs, and refuses to be anything else.
 *
 * <p>All methods take the name of the property for the message, and throw {@link
 * io.github.qom4j.error.QomException} if the value is nothing of the kind.
 */
public interface PropertyInput {
  /**
   * A value that a user typed.
   *
   * @param text what was typed
   * @return the value
   */
  static PropertyInput text(String text) {
    return new TextInput(text, false);
  }

  /**
   * A value that a user typed in a list of keys and values, such as an option {@code -device} has.
   *
   * @param text what was typed
   * @return the value, whose messages are less precise about numbers, as in QEMU
   */
  static PropertyInput keyValue(String text) {
    return new TextInput(text, true);
  }

  /**
   * A value as of JSON.
   *
   * @param value null, a {@code Boolean}, a {@code Long}, a {@code BigInteger}, a {@code Double}, a
   *     {@code String}, a {@code List} or a {@code Map} of these
   * @return the value
   */
  static PropertyInput json(Object value) {
    return new JsonInput(value, "");
  }

  /**
   * An object that a link is to lead to.
   *
   * @param object the object; null for none
   * @return the value, which only links take
   */
  static PropertyInput object(QomObject object) {
    return new ObjectInput(object);
  }

  /**
   * Whether the value is a number, where numbers are told from text.
   *
   * @return true for a number of JSON
   */
  default boolean isNumber() {
    return false;
  }

  /**
   * Whether the value is text.
   *
   * @return true for what was typed and for a string of JSON
   */
  default boolean isText() {
    return false;
  }

  /**
   * What messages about the value call the property.
   *
   * @param property name of the property
   * @return the name, with the number of the value if it is one of a list
   */
  default String label(String property) {
    return property;
  }

  /**
   * The value as on or off.
   *
   * @param property name of the property
   * @return true for on
   */
  boolean bool(String property);

  /**
   * The value as an integer with a sign.
   *
   * @param property name of the property
   * @return -2<sup>63</sup> to 2<sup>63</sup> - 1
   */
  long int64(String property);

  /**
   * The value as an integer without a sign. A negative one wraps, as in QEMU.
   *
   * @param property name of the property
   * @return the bits of 0 to 2<sup>64</sup> - 1
   */
  long uint64(String property);

  /**
   * The value as text.
   *
   * @param property name of the property
   * @return the text
   */
  String string(String property);

  /**
   * The value as a number of bytes. Typed ones may have a suffix, such as {@code 4K}.
   *
   * @param property name of the property
   * @return the bits of 0 to 2<sup>64</sup> - 1
   */
  long size(String property);

  /**
   * The value as a list. Typed ones have commas between them.
   *
   * @param property name of the property
   * @return its elements
   */
  List<PropertyInput> list(String property);

  /**
   * The value as a list of integers. Typed ones may be ranges, such as {@code 1,4-7}.
   *
   * @param property name of the property
   * @param signed whether they have a sign
   * @return its elements
   */
  default List<PropertyInput> integers(String property, boolean signed) {
    return list(property);
  }

  /**
   * The value as a user would type it, for messages about it.
   *
   * @return the text
   */
  @Override
  String toString();
}
