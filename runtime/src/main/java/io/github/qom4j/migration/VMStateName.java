// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import java.nio.charset.StandardCharsets;

/** Name of a section, with its form on the wire: a byte for its length, and itself. */
final class VMStateName {
  private static final int LONGEST = 255;

  private final String text;
  private final byte[] bytes;
  private final int opening;

  VMStateName(String text) {
    this.text = text;
    bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length == 0 || bytes.length > LONGEST) {
      throw new IllegalArgumentException("\"" + text + "\" is not 1 to 255 bytes long");
    }
    opening = VMStateOutput.SUBSECTION << 24 | (bytes[0] & 0xff) << 8;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Whether the four bytes that something begins with can be those of a subsection of this one. */
  boolean canOpen(int first) {
    return (first & 0xff00_ff00) == opening;
  }

  /** Bytes before the fields of a subsection of this name. */
  int headerSize() {
    return 1 + 1 + bytes.length + 4;
  }

  @Override
  public String toString() {
    return text;
  }
}
