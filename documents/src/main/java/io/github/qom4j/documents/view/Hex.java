// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.view;

/** Numbers as documents show them. */
public final class Hex {
  private Hex() {}

  /**
   * A value without sign.
   *
   * @param value the value
   * @return such as {@code 0x1f}
   */
  public static String of(long value) {
    return "0x" + Long.toHexString(value);
  }

  /**
   * A value without sign, with as many digits as its bits need.
   *
   * @param value the value
   * @param bits number of bits
   * @return such as {@code 0x0000001f}
   */
  public static String of(long value, int bits) {
    String digits = Long.toHexString(value);
    return "0x" + "0".repeat(Math.max(0, (bits + 3) / 4 - digits.length())) + digits;
  }

  /**
   * An offset in a region.
   *
   * @param offset the offset
   * @param size bytes of the region
   * @return with as many digits as the region's offsets need, but three or more
   */
  public static String offset(long offset, long size) {
    int bits = 64 - Long.numberOfLeadingZeros(Math.max(size - 1, 0xfff));
    return of(offset, bits);
  }
}
