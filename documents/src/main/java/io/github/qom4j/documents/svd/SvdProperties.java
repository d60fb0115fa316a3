// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.svd;

import io.github.qom4j.documents.source.XmlElement;

/**
 * What registers have from those around them.
 *
 * @param size bits
 * @param access who can do what
 * @param reset value after a reset
 * @param resetMask the bits whose value after a reset is known
 */
record SvdProperties(int size, String access, long reset, long resetMask) {
  private static final int LARGEST = 64;

  /** What SVD has where nothing is said. */
  static final SvdProperties DEFAULT = new SvdProperties(32, "read-write", 0, -1);

  /** The same with what an element says. */
  SvdProperties with(XmlElement element) {
    boolean isSized = element.child("size").isPresent();
    int bits = isSized ? SvdNumbers.small(element, "size", LARGEST) : size;
    if (bits == 0) {
      throw element.child("size").orElseThrow().place().error("<size> is 0");
    }
    return new SvdProperties(
        bits,
        element.text("access").orElse(access),
        SvdNumbers.find(element, "resetValue").orElse(reset),
        SvdNumbers.find(element, "resetMask").orElse(resetMask));
  }
}
