// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.view;

/**
 * What lies in a part of a board's address space.
 *
 * @param base address of the first byte
 * @param size bytes; 0 if the user says
 * @param name what the board calls it
 * @param suffix which region of it; empty for the only one
 * @param type name of its type; empty for memory
 * @param priority which of two overlapping places is seen
 */
public record PlaceView(
    long base, long size, String name, String suffix, String type, int priority) {
  private static final int BITS = 32;

  /** Address of the first byte. */
  public String first() {
    return Hex.of(base, BITS);
  }

  /** Whether its size is always the same. */
  public boolean isFixed() {
    return size > 0;
  }

  /** Address of the last byte, or who says it. */
  public String last() {
    return isFixed() ? Hex.of(base + size - 1, BITS) : "as the user says";
  }

  /** Whether it is memory. */
  public boolean isMemory() {
    return type.isEmpty();
  }

  /** Its size in words. */
  public String bytes() {
    if (!isFixed()) {
      return "as the user says";
    }
    return size % (1 << 20) == 0
        ? (size >> 20) + " MiB"
        : size % (1 << 10) == 0 ? (size >> 10) + " KiB" : size + " bytes";
  }
}
