// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.memory;

import io.github.qom4j.property.ReadOnlyProperty;
import io.github.qom4j.qom.ObjectClass;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.QomObject_Qom;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.trace.FrameworkEvents;
import io.github.qom4j.trace.TraceEvent;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A piece of a bus's address range: device registers, memory, or a container of other regions.
 *
 * <p>Behaves as QEMU's MemoryRegion: sizes the device does not know are refused, wide accesses are
 * cut up, narrow ones widened, and where regions overlap the higher priority wins. A device that,
 * in the middle of an access to its registers, reaches them over the bus is refused.
 */
public final class MemoryRegion extends QomObject {
  /** The type. */
  public static final TypeInfo<MemoryRegion, ObjectClass> TYPE =
      QomObject_Qom.TYPE
          .subtype("memory-region", MemoryRegion.class)
          .constructor(MemoryRegion::new)
          .classInit(MemoryRegion::addProperties)
          .build();

  private static final int NO_CPU = -1;
  private static final AtomicLong MADE = new AtomicLong();

  private String name;
  private long size;
  private MemoryRegionOps ops;
  private AccessSizes sizes;
  private ByteOrder order;
  private byte[] ram;
  private final List<Mapping> subregions = new ArrayList<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private final long number = MADE.incrementAndGet();
  private MemoryRegion container;
  private ReentrancyGuard guard = new ReentrancyGuard();
  private long offset;
  private int priority;

  /**
   * A region inside a container.
   *
   * @param offset where it begins in the container, in bytes
   * @param region the region
   * @param priority which of two overlapping regions is seen: the higher one
   */
  public record Mapping(long offset, MemoryRegion region, int priority) {}

  private MemoryRegion() {}

  private static MemoryRegion of(
      String name, long size, MemoryRegionOps ops, AccessSizes sizes, ByteOrder order, byte[] ram) {
    if (size <= 0) {
      throw new IllegalArgumentException("size of region " + name + " is " + size);
    }
    MemoryRegion region = TYPE.create();
    region.name = name;
    region.size = size;
    region.ops = ops;
    region.sizes = sizes;
    region.order = order;
    region.ram = ram;
    return region;
  }

  private static void addProperties(ObjectClass c) {
    c.addProperties(
        List.of(
            new ReadOnlyProperty<>(
                "container", "link<memory-region>", MemoryRegion.class, MemoryRegion::place),
            new ReadOnlyProperty<>("addr", "uint64", MemoryRegion.class, region -> region.offset),
            new ReadOnlyProperty<>(
                "priority", "uint32", MemoryRegion.class, region -> (long) region.priority),
            new ReadOnlyProperty<>("size", "uint64", MemoryRegion.class, region -> region.size)));
  }

  private String place() {
    return container == null ? "" : container.canonicalPath();
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
    return io(name, size, ops, sizes, ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Makes a region of device registers in a byte order.
   *
   * @param name name of the region
   * @param size bytes
   * @param ops what the device does
   * @param sizes the access sizes
   * @param order which byte of a value lies at the lowest address
   * @return the region
   */
  public static MemoryRegion io(
      String name, long size, MemoryRegionOps ops, AccessSizes sizes, ByteOrder order) {
    return of(name, size, ops, sizes, order, null);
  }

  /**
   * Makes a region of memory, zero at first.
   *
   * @param name name of the region
   * @param size bytes, at most 2<sup>31</sup> - 1
   * @return the region
   */
  public static MemoryRegion ram(String name, int size) {
    return of(
        name, size, null, new AccessSizes(1, 8, 1, 8), ByteOrder.LITTLE_ENDIAN, new byte[size]);
  }

  /**
   * Makes a region that holds others.
   *
   * @param name name of the region
   * @param size bytes; {@link Long#MAX_VALUE} for all that can be addressed here
   * @return the region
   */
  public static MemoryRegion container(String name, long size) {
    return of(name, size, null, AccessSizes.DEFAULT, ByteOrder.LITTLE_ENDIAN, null);
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
   * Where the region lies in the outermost container.
   *
   * @return the address of its first byte; -1 if it lies in no container
   */
  public long address() {
    return container == null ? -1 : absolute(0);
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
   * Puts a region into this one, which need not be a container: the subregion is seen above
   * registers or memory. What reaches beyond the end of this region is not seen.
   *
   * @param offset where it begins, in bytes; not negative
   * @param region a region that lies in no other
   * @param priority which of two overlapping regions is seen: the higher one, and of two equal ones
   *     the one that was added later
   */
  public void addSubregion(long offset, MemoryRegion region, int priority) {
    if (offset < 0) {
      throw new IllegalArgumentException("offset of region " + region.name + " is " + offset);
    }
    if (region.container != null) {
      throw new IllegalStateException(
          "region " + region.name + " lies in region " + region.container.name + " already");
    }
    region.container = this;
    region.offset = offset;
    region.priority = priority;
    int at = 0;
    while (at < subregions.size() && subregions.get(at).priority > priority) {
      at++;
    }
    subregions.add(at, new Mapping(offset, region, priority));
    fireChanged();
  }

  /**
   * The region this one lies in.
   *
   * @return the region, if there is one
   */
  public Optional<MemoryRegion> container() {
    return Optional.ofNullable(container);
  }

  /** Takes the region out of the one it lies in. Nothing happens if it lies in none. */
  public void removeFromContainer() {
    if (container != null) {
      MemoryRegion left = container;
      container = null;
      left.subregions.removeIf(mapping -> mapping.region == this);
      left.fireChanged();
    }
  }

  @Override
  protected void leaveTree() {
    removeFromContainer();
  }

  /**
   * The regions in this one.
   *
   * @return regions by falling priority, of equal ones the one that was added last first
   */
  public List<Mapping> subregions() {
    return Collections.unmodifiableList(subregions);
  }

  void onChange(Runnable action) {
    listeners.add(action);
  }

  private void fireChanged() {
    listeners.forEach(Runnable::run);
    if (container != null) {
      container.fireChanged();
    }
  }

  /**
   * Shares a guard with the other regions of a device: while one is accessed, all are refused to
   * the device itself.
   *
   * @param newGuard the device's guard
   */
  public void guardWith(ReentrancyGuard newGuard) {
    guard = newGuard;
  }

  boolean isContainer() {
    return ops == null && ram == null;
  }

  boolean accepts(int accessSize) {
    return ram != null || accessSize >= sizes.validMin() && accessSize <= sizes.validMax();
  }

  /** Whether the device is in the middle of an access to one of its regions. */
  boolean isEngaged() {
    return guard.engaged;
  }

  /** The largest size, at most {@code length}, in which the region is accessed at this offset. */
  int pieceSize(long offset, long length) {
    long max = sizes.validMax();
    long alignment = offset & -offset;
    if (alignment > 0 && alignment < max) {
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
    guard.engaged = true;
    try {
      for (int i = 0; i < accessSize; i += step) {
        long piece = ops.read(offset + i, step);
        if (FrameworkEvents.MEMORY_REGION_OPS_READ.isEnabled()) {
          trace(FrameworkEvents.MEMORY_REGION_OPS_READ, offset + i, step, piece);
        }
        piece &= mask(step);
        int shift = shift(i, step, accessSize);
        value |= shift < 0 ? piece >>> -shift : piece << shift;
      }
    } finally {
      guard.engaged = false;
    }
    return busOrder(value & mask(accessSize), accessSize);
  }

  void write(long offset, int accessSize, long value) {
    if (ram != null) {
      for (int i = 0; i < accessSize; i++) {
        ram[(int) offset + i] = (byte) (value >>> 8 * i);
      }
      return;
    }
    int step = implSize(accessSize);
    long ordered = busOrder(value & mask(accessSize), accessSize);
    guard.engaged = true;
    try {
      for (int i = 0; i < accessSize; i += step) {
        int shift = shift(i, step, accessSize);
        long piece = (shift < 0 ? ordered << -shift : ordered >>> shift) & mask(step);
        if (FrameworkEvents.MEMORY_REGION_OPS_WRITE.isEnabled()) {
          trace(FrameworkEvents.MEMORY_REGION_OPS_WRITE, offset + i, step, piece);
        }
        ops.write(offset + i, step, piece);
      }
    } finally {
      guard.engaged = false;
    }
  }

  private void trace(TraceEvent event, long at, int accessSize, long value) {
    event.emit(NO_CPU, number, absolute(at), value, accessSize, name);
  }

  /** Where a byte of the region lies in the outermost container. */
  private long absolute(long at) {
    return container == null ? at : container.absolute(offset + at);
  }

  /** Where the piece at byte {@code i} of an access lies in its value; negative if it is wider. */
  private int shift(int i, int step, int accessSize) {
    return 8 * (order == ByteOrder.BIG_ENDIAN ? accessSize - step - i : i);
  }

  /** A value of the device as the little-endian bus carries it, and the other way round. */
  private long busOrder(long value, int accessSize) {
    return order == ByteOrder.BIG_ENDIAN ? Long.reverseBytes(value) >>> 64 - 8 * accessSize : value;
  }

  private int implSize(int accessSize) {
    return Math.max(Math.min(accessSize, sizes.implMax()), sizes.implMin());
  }

  private static long mask(int bytes) {
    return -1L >>> 64 - 8 * bytes;
  }
}
