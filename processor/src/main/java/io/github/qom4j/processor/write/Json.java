// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import java.util.Collection;
import java.util.function.Consumer;

/**
 * A JSON object in the making. Members that are empty or false are left out. A library would cost
 * each compilation more than writing costs.
 */
public final class Json {
  private static final String DIGITS = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder("{");

  /** Makes an empty object. */
  public Json() {}

  /**
   * Adds a text.
   *
   * @param name name of the member
   * @param value the text; nothing is added if it is empty
   */
  public void text(String name, String value) {
    if (!value.isEmpty()) {
      name(name);
      quote(value);
    }
  }

  /**
   * Adds a number.
   *
   * @param name name of the member
   * @param value the number
   */
  public void number(String name, long value) {
    name(name);
    out.append(value);
  }

  /**
   * Adds a value of 64 bits without sign, as a text.
   *
   * @param name name of the member
   * @param value the value
   */
  public void hex(String name, long value) {
    text(name, hex(value));
  }

  /** A value of 64 bits without sign. */
  static String hex(long value) {
    return "0x" + Long.toHexString(value);
  }

  /**
   * Adds a flag.
   *
   * @param name name of the member
   * @param value the flag; nothing is added if it is false
   */
  public void flag(String name, boolean value) {
    if (value) {
      name(name);
      out.append(true);
    }
  }

  /**
   * Adds texts.
   *
   * @param name name of the member
   * @param values the texts; nothing is added if there are none
   */
  public void texts(String name, Collection<String> values) {
    if (!values.isEmpty()) {
      name(name);
      char before = '[';
      for (String value : values) {
        out.append(before);
        quote(value);
        before = ',';
      }
      out.append(']');
    }
  }

  /**
   * Adds a list of objects.
   *
   * @param name name of the member
   * @param items what there is an object of; nothing is added if there are none
   * @param members adds the members of an object
   */
  public <T> void objects(String name, Collection<T> items, Consumer<T> members) {
    if (!items.isEmpty()) {
      name(name);
      char before = '[';
      for (T item : items) {
        out.append(before).append('{');
        members.accept(item);
        out.append('}');
        before = ',';
      }
      out.append(']');
    }
  }

  /**
   * Adds an object.
   *
   * @param name name of the member
   * @param members adds the members of the object
   */
  public void object(String name, Runnable members) {
    name(name);
    out.append('{');
    members.run();
    out.append('}');
  }

  private void name(String name) {
    if (out.charAt(out.length() - 1) != '{') {
      out.append(',');
    }
    out.append('"').append(name).append("\":");
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < ' ') {
        out.append("\\u00").append(DIGITS.charAt(c >> 4)).append(DIGITS.charAt(c & 0xf));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** The object, with a line break at its end. */
  @Override
  public String toString() {
    return out + "}\n";
  }
}
