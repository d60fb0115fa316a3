// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import io.github.qom4j.memory.AccessSizes;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.memory.MemoryRegionOps;

/** I/O ports to which nothing answers: all bits read 1. */
final class PortRegion implements MemoryRegionOps {
  private static final long SIZE = 0x10000;

  private PortRegion() {}

  static MemoryRegion create() {
    return MemoryRegion.io("io", SIZE, new PortRegion(), AccessSizes.DEFAULT);
  }

  @Override
  public long read(long offset, int size) {
    return -1;
  }

  @Override
  public void write(long offset, int size, long value) {}
}
