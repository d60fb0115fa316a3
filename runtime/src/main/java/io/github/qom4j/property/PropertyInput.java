// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

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
    return new JsonInput(value);
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
   * The value as a user would type it, for messages about it.
   *
   * @return the text
   */
  @Override
  String toString();
}
