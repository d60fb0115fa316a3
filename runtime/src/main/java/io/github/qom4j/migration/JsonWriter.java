// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

/** Writes JSON as QEMU does, on one line with a space after each comma and colon. */
final class JsonWriter {
  private final StringBuilder text = new StringBuilder();
  private boolean isFirst = true;

  private void separate() {
    text.append(isFirst ? "" : ", ");
    isFirst = false;
  }

  void beginObject() {
    begin('{');
  }

  void beginArray() {
    begin('[');
  }

  private void begin(char bracket) {
    separate();
    text.append(bracket);
    isFirst = true;
  }

  void endObject() {
    text.append('}');
    isFirst = false;
  }

  void endArray() {
    text.append(']');
    isFirst = false;
  }

  /** The name of a member, whose value follows. */
  JsonWriter name(String name) {
    separate();
    quote(name);
    text.append(": ");
    isFirst = true;
    return this;
  }

  void value(long number) {
    separate();
    text.append(number);
  }

  void value(String string) {
    separate();
    quote(string);
  }

  private void quote(String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < 0x20 || c > 0x7e) {
        text.append(String.format("\\u%04X", (int) c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
