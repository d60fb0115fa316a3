// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A piece of a bus's address range: device registers, memory, or a container of other regions.
 *
 * <p>Behaves as QEMU's MemoryRegion: sizes the device does not know are refused, wide accesses are
 * cut up, narrow ones widened, and where regions overlap the higher priority wins.
 */
public final class MemoryRegion {
  private final String name;
  private final long size;
  private final MemoryRegionOps ops;
  private final AccessSizes sizes;
  private final byte[] ram;
  private final List<Mapping> subregions = new ArrayList<>();
  private Runnable changed = () -> {};

  /**
   * A region inside a container.
   *
   * @param offset where it begins in the container, in bytes
   * @param region the region
   * @param priority which of two overlapping regions is seen: the higher one
   */
  public record Mapping(long offset, MemoryRegion region, int priority) {}

  private MemoryRegion(String name, long size, MemoryRegionOps ops, AccessSizes sizes, byte[] ram) {
    if (size <= 0) {
      throw new IllegalArgumentException("size of region " + name + " is " + size);
    }
    this.name = name;
    this.size = size;
    this.ops = ops;
    this.sizes = sizes;
    this.ram = ram;
  }

  /**
   * Makes a region of device registers.
   *
   * @param name name of the region
   * @param size bytes
   * @param ops what the device does
   * @param sizes the access sizes
   * @return the region
   */
  public static MemoryRegion io(String name, long size, MemoryRegionOps ops, AccessSizes sizes) {
    return new MemoryRegion(name, size, ops, sizes, null);
  }

  /**
   * Makes a region of memory, zero at first.
   *
   * @param name name of the region
   * @param size bytes, at most 2<sup>31</sup> - 1
   * @return the region
   */
  public static MemoryRegion ram(String name, int size) {
    return new MemoryRegion(name, size, null, new AccessSizes(1, 8, 1, 8), new byte[size]);
  }

  /**
   * Makes a region that holds others.
   *
   * @param name name of the region
   * @param size bytes; {@link Long#MAX_VALUE} for all that can be addressed here
   * @return the region
   */
  public static MemoryRegion container(String name, long size) {
    return new MemoryRegion(name, size, null, AccessSizes.DEFAULT, null);
  }

  /**
   * Name of the region.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Size of the region.
   *
   * @return bytes
   */
  public long size() {
    return size;
  }

  /**
   * Whether the region is memory.
   *
   * @return true if it was made by {@link #ram}
   */
  public boolean isRam() {
    return ram != null;
  }

  /**
   * The access sizes of the region.
   *
   * @return the sizes
   */
  public AccessSizes sizes() {
    return sizes;
  }

  /**
   * Puts a region into this container.
   *
   * @param offset where it begins, in bytes
   * @param region the region
   * @param priority which of two overlapping regions is seen: the higher one
   */
  public void addSubregion(long offset, MemoryRegion region, int priority) {
    subregions.add(new Mapping(offset, region, priority));
    subregions.sort(Comparator.comparingInt(Mapping::priority).reversed());
    region.changed = this::fireChanged;
    fireChanged();
  }

  /**
   * The regions in this container.
   *
   * @return regions by falling priority
   */
  public List<Mapping> subregions() {
    return Collections.unmodifiableList(subregions);
  }

  void onChange(Runnable action) {
    changed = action;
  }

  private void fireChanged() {
    changed.run();
  }

  boolean isContainer() {
    return ops == null && ram == null;
  }

  boolean accepts(int accessSize) {
    return ram != null || accessSize >= sizes.validMin() && accessSize <= sizes.validMax();
  }

  /** The largest size, at most {@code length}, in which the region is accessed at this offset. */
  int pieceSize(long offset, long length) {
    long max = sizes.validMax();
    long alignment = offset & -offset;
    if (alignment != 0 && alignment < max) {
      max = alignment;
    }
    return (int) Long.highestOneBit(Math.min(max, length));
  }

  long read(long offset, int accessSize) {
    if (ram != null) {
      long value = 0;
      for (int i = accessSize - 1; i >= 0; i--) {
        value = value << 8 | ram[(int) offset + i] & 0xff;
      }
      return value;
    }
    int step = implSize(accessSize);
    long value = 0;
    for (int i = 0; i < accessSize; i += step) {
      value |= (ops.read(offset + i, step) & mask(step)) << 8 * i;
    }
    return value & mask(accessSize);
  }

  void write(long offset, int accessSize, long value) {
    if (ram != null) {
      for (int i = 0; i < accessSize; i++) {
        ram[(int) offset + i] = (byte) (value >>> 8 * i);
      }
      return;
    }
    int step = implSize(accessSize);
    for (int i = 0; i < accessSize; i += step) {
      ops.write(offset + i, step, value >>> 8 * i & mask(Math.min(step, accessSize)));
    }
  }

  private int implSize(int accessSize) {
    return Math.max(Math.min(accessSize, sizes.implMax()), sizes.implMin());
  }

  private static long mask(int bytes) {
    return -1L >>> 64 - 8 * bytes;
  }
}
