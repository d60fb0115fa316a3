// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Decodes string tokens. */
final class JsonStrings {
  private static final int HEX_DIGITS = 4;
  private static final int OVERLONG_NUL_FIRST = 0xc0;
  private static final int OVERLONG_NUL_SECOND = 0x80;

  private final byte[] bytes;
  private final StringBuilder decoded = new StringBuilder();
  private final ByteArrayOutputStream plain = new ByteArrayOutputStream();
  private int at = 1;

  private JsonStrings(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Decodes a token, which has its quotes. */
  static String decode(byte[] token) {
    return new JsonStrings(token).decode();
  }

  private String decode() {
    while (at < bytes.length - 1) {
      int c = bytes[at++] & 0xff;
      if (c == '\\') {
        flush();
        escape();
      } else if (c == OVERLONG_NUL_FIRST && (bytes[at] & 0xff) == OVERLONG_NUL_SECOND) {
        at++;
        plain.write(0);
      } else {
        plain.write(c);
      }
    }
    flush();
    return decoded.toString();
  }

  private void flush() {
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(plain.toByteArray()))
              .toString();
    } catch (CharacterCodingException e) {
      throw invalidUtf8();
    }
    if (text.codePoints().anyMatch(JsonStrings::isNoCharacter)) {
      throw invalidUtf8();
    }
    decoded.append(text);
    plain.reset();
  }

  private void escape() {
    int c = bytes[at++] & 0xff;
    switch (c) {
      case '"', '\'', '\\', '/' -> decoded.append((char) c);
      case 'b' -> decoded.append('\b');
      case 'f' -> decoded.append('\f');
      case 'n' -> decoded.append('\n');
      case 'r' -> decoded.append('\r');
      case 't' -> decoded.append('\t');
      case 'u' -> unicodeEscape();
      default -> throw QmpError.of("JSON parse error, invalid escape sequence in string");
    }
  }

  private void unicodeEscape() {
    int begin = at - 2;
    int codePoint = hex();
    if (codePoint >= Character.MIN_HIGH_SURROGATE
        && codePoint <= Character.MAX_HIGH_SURROGATE
        && bytes[at] == '\\'
        && bytes[at + 1] == 'u') {
      int afterHigh = at;
      at += 2;
      int low = hex();
      if (low >= Character.MIN_LOW_SURROGATE && low <= Character.MAX_LOW_SURROGATE) {
        codePoint = Character.toCodePoint((char) codePoint, (char) low);
      } else {
        at = afterHigh;
      }
    }
    if (codePoint < 0 || isNoCharacter(codePoint)) {
      String escape = new String(bytes, begin, at - begin, StandardCharsets.UTF_8);
      throw QmpError.of("JSON parse error, %s is not a valid Unicode character", escape);
    }
    decoded.appendCodePoint(codePoint);
  }

  /** Reads four digits, or skips what stands there instead and returns -1. */
  private int hex() {
    int begin = at;
    at = Math.min(at + HEX_DIGITS, bytes.length);
    int value = 0;
    for (int i = begin; i < begin + HEX_DIGITS; i++) {
      int digit = i < at ? Character.digit(bytes[i], 16) : -1;
      if (digit < 0) {
        return -1;
      }
      value = value << 4 | digit;
    }
    return value;
  }

  private static boolean isNoCharacter(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE
        || codePoint >= 0xfdd0 && codePoint <= 0xfdef
        || (codePoint & 0xfffe) == 0xfffe;
  }

  private static QmpError invalidUtf8() {
    return QmpError.of("JSON parse error, invalid UTF-8 sequence in string");
  }
}
