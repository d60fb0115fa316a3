// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.registers;

/** Numbers of up to 64 bits without sign, as documents and files write them. */
public final class Numbers {
  private Numbers() {}

  /**
   * The value of a number.
   *
   * @param text decimal, or hexadecimal after {@code 0x}
   * @return the value
   * @throws NumberFormatException if it is no number, or too large a one
   */
  public static long parse(String text) {
    return text.matches("0[xX].*")
        ? Long.parseUnsignedLong(text.substring(2), 16)
        : Long.parseUnsignedLong(text);
  }

  /** The digits of a number in hexadecimal. */
  static String hex(long value) {
    return Long.toHexString(value);
  }
}
