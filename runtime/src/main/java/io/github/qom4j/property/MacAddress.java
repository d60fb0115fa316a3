// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.error.QomException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a network card.
 *
 * @param value the six bytes, the first one above the others; 0 to 2<sup>48</sup> - 1
 */
public record MacAddress(long value) {
  /** What a card has that was given none. */
  public static final MacAddress NONE = new MacAddress(0);

  /** Number of bytes. */
  public static final int BYTES = 6;

  private static final Pattern TEXT = Pattern.compile("[0-9a-fA-F]{2}(?:[:-][0-9a-fA-F]{2}){5}");

  /** Checks the value. */
  public MacAddress {
    if (value < 0 || value >= 1L << Byte.SIZE * BYTES) {
      throw new QomException("0x%x is no MAC address of six bytes".formatted(value));
    }
  }

  /**
   * Reads an address as users write it.
   *
   * @param text six bytes of two hexadecimal digits, with colons or hyphens between them
   * @return the address, if the text is one
   */
  public static Optional<MacAddress> parse(String text) {
    return TEXT.matcher(text).matches()
        ? Optional.of(new MacAddress(Long.parseLong(text.replace(":", "").replace("-", ""), 16)))
        : Optional.empty();
  }

  /**
   * The bytes as they go over the wire.
   *
   * @return six bytes
   */
  public byte[] bytes() {
    byte[] bytes = new byte[BYTES];
    for (int i = 0; i < BYTES; i++) {
      bytes[i] = (byte) (value >>> Byte.SIZE * (BYTES - 1 - i));
    }
    return bytes;
  }

  /**
   * The address as users write it.
   *
   * @return a text such as {@code 52:54:00:12:34:56}
   */
  @Override
  public String toString() {
    return HexFormat.ofDelimiter(":").formatHex(bytes());
  }
}
