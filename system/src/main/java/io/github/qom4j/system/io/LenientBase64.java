// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.io;

import io.github.qom4j.error.QomException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Decodes base 64 as GLib does: skips what does not belong there, drops what is incomplete. */
public final class LenientBase64 {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final int GROUP = 4;

  private LenientBase64() {}

  /**
   * Decodes what has only characters of the alphabet, padding and line feeds.
   *
   * @param text the characters
   * @return what they stand for
   * @throws QomException if there are others
   */
  public static byte[] decodeChecked(byte[] text) {
    for (byte c : text) {
      if (c == 0) {
        throw new QomException("Base64 data contains embedded NUL characters");
      }
      if (c != '=' && c != '\n' && ALPHABET.indexOf(c) < 0) {
        throw new QomException("Base64 data contains invalid characters");
      }
    }
    return decode(new String(text, StandardCharsets.US_ASCII));
  }

  /**
   * Decodes any text.
   *
   * @param text the characters
   * @return what they stand for
   */
  public static byte[] decode(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String group = "";
    for (char c : text.toCharArray()) {
      if (c == '=' || ALPHABET.indexOf(c) >= 0) {
        group += c;
      }
      if (group.length() == GROUP) {
        decodeGroup(group, bytes);
        group = "";
      }
    }
    return bytes.toByteArray();
  }

  private static void decodeGroup(String group, ByteArrayOutputStream bytes) {
    int bits = 0;
    for (char c : group.toCharArray()) {
      bits = bits << 6 | Math.max(0, ALPHABET.indexOf(c));
    }
    bytes.write(bits >> 16);
    if (group.charAt(2) != '=') {
      bytes.write(bits >> 8);
    }
    if (group.charAt(3) != '=') {
      bytes.write(bits);
    }
  }
}
