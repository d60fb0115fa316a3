// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.memory;

/**
 * What a device does when its region is accessed. Called with the {@linkplain
 * io.github.qom4j.bql.Bql big lock} held.
 */
public interface MemoryRegionOps {
  /**
   * The guest reads.
   *
   * @param offset byte offset in the region
   * @param size bytes, one of the sizes of {@link AccessSizes} for the device
   * @return the value; bits above {@code size} bytes are ignored
   */
  long read(long offset, int size);

  /**
   * The guest writes.
   *
   * @param offset byte offset in the region
   * @param size bytes, one of the sizes of {@link AccessSizes} for the device
   * @param value the value; bits above those the guest wrote are 0
   */
  void write(long offset, int size, long value);
}
