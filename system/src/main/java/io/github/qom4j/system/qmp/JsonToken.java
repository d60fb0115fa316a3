// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A piece of JSON text: a bracket, a number, a string with its quotes. */
record JsonToken(Kind kind, byte[] bytes) {
  enum Kind {
    LEFT_BRACE,
    RIGHT_BRACE,
    LEFT_BRACKET,
    RIGHT_BRACKET,
    COLON,
    COMMA,
    INTEGER,
    FLOAT,
    KEYWORD,
    STRING,
    /** What begins no token; the last byte is the one that does not fit. */
    ERROR
  }

  /** The text as far as it can be shown: it ends at a NUL, and wrong bytes are replaced. */
  String text() {
    int end = 0;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    return new String(Arrays.copyOf(bytes, end), StandardCharsets.UTF_8);
  }
}
