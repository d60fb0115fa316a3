// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/**
 * A named constant of a layout.
 *
 * @param name its name
 * @param mask its bits
 * @param doc its Javadoc, stripped; empty if it has none
 * @param origin the constant
 */
public record BitsModel(String name, long mask, String doc, Origin origin) {
  /** Lowest bit. */
  public int lsb() {
    return Long.numberOfTrailingZeros(mask);
  }

  /** Number of bits from the lowest to the highest. */
  public int width() {
    return 64 - Long.numberOfLeadingZeros(mask) - lsb();
  }

  /** All bits from the lowest to the highest. */
  public long span() {
    return mask == 0 ? 0 : -1L >>> 64 - width() << lsb();
  }

  /** Whether no bit between the lowest and the highest is missing. */
  public boolean isContiguous() {
    return Long.bitCount(mask) == width();
  }
}
