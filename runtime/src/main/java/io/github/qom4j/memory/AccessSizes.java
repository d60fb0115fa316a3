// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.memory;

/**
 * Access sizes of a region, as QEMU's {@code valid} and {@code impl} of MemoryRegionOps.
 *
 * @param validMin smallest access the guest may use, in bytes; a smaller one is refused
 * @param validMax largest access the guest may use, in bytes; a larger one is cut up
 * @param implMin smallest access the device sees, in bytes; a smaller one is widened
 * @param implMax largest access the device sees, in bytes; a larger one is cut up
 */
public record AccessSizes(int validMin, int validMax, int implMin, int implMax) {
  /** Sizes 1 to 4, which is what QEMU takes where nothing is said. */
  public static final AccessSizes DEFAULT = new AccessSizes(1, 4, 1, 4);

  /** Checks that all sizes are powers of two up to 8, and each smallest at most its largest. */
  public AccessSizes {
    check(validMin, validMax);
    check(implMin, implMax);
  }

  private static void check(int min, int max) {
    if (Integer.bitCount(min) != 1 || Integer.bitCount(max) != 1 || min > max || max > 8) {
      throw new IllegalArgumentException("access sizes " + min + " to " + max);
    }
  }
}
