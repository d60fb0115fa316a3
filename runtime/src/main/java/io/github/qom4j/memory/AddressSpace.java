// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.memory;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.log.Log;
import io.github.qom4j.log.LogMask;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a bus master sees: finds the region at an address and accesses it in pieces the region
 * accepts. Byte order is little-endian.
 *
 * <p>An access never fails for the one who made it: where nothing answers, reads give 0, writes
 * vanish, the result says so and {@code -d invalid_mem} logs it.
 */
public final class AddressSpace {
  private final String name;
  private final MemoryRegion root;
  private TreeMap<Long, Range> ranges;

  private record Range(long start, long size, MemoryRegion region, long offset) {}

  /**
   * Outcome of a read.
   *
   * @param value what was read; pieces nothing answered to are 0
   * @param result the worst outcome of its pieces
   */
  public record Read(long value, MemTxResult result) {}

  /**
   * Makes an address space.
   *
   * @param name its name, such as {@code memory}
   * @param root what lies at its address 0
   */
  public AddressSpace(String name, MemoryRegion root) {
    this.name = name;
    this.root = root;
    root.onChange(() -> ranges = null);
  }

  /**
   * Name of the address space.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * What lies at address 0.
   *
   * @return the region that holds all others
   */
  public MemoryRegion root() {
    return root;
  }

  /**
   * Reads up to 8 bytes.
   *
   * @param address where
   * @param size bytes, 1 to 8
   * @return the value, little-endian, and how it went
   */
  public Read read(long address, int size) {
    byte[] buffer = new byte[size];
    MemTxResult result = read(address, buffer);
    long value = 0;
    for (int i = size - 1; i >= 0; i--) {
      value = value << 8 | buffer[i] & 0xff;
    }
    return new Read(value, result);
  }

  /**
   * Writes up to 8 bytes.
   *
   * @param address where
   * @param size bytes, 1 to 8
   * @param value the value, little-endian; bits above {@code size} bytes are ignored
   * @return how it went
   */
  public MemTxResult write(long address, int size, long value) {
    byte[] buffer = new byte[size];
    for (int i = 0; i < size; i++) {
      buffer[i] = (byte) (value >>> 8 * i);
    }
    return write(address, buffer);
  }

  /**
   * Reads up to 8 bytes in a byte order.
   *
   * @param address where
   * @param size bytes, 1 to 8
   * @param order which byte of the value lies at the lowest address
   * @return the value and how it went
   */
  public Read read(long address, int size, ByteOrder order) {
    Read read = read(address, size);
    return new Read(ordered(read.value, size, order), read.result);
  }

  /**
   * Writes up to 8 bytes in a byte order.
   *
   * @param address where
   * @param size bytes, 1 to 8
   * @param value the value; bits above {@code size} bytes are ignored
   * @param order which byte of the value lies at the lowest address
   * @return how it went
   */
  public MemTxResult write(long address, int size, long value, ByteOrder order) {
    return write(address, size, ordered(value, size, order));
  }

  private static long ordered(long value, int size, ByteOrder order) {
    return order == ByteOrder.BIG_ENDIAN ? Long.reverseBytes(value) >>> 64 - 8 * size : value;
  }

  /**
   * Reads bytes.
   *
   * @param address where the first lies
   * @param buffer filled with what was read
   * @return the worst outcome of the pieces
   */
  public MemTxResult read(long address, byte[] buffer) {
    return access(address, buffer, false);
  }

  /**
   * Writes bytes.
   *
   * @param address where the first goes
   * @param buffer what is written
   * @return the worst outcome of the pieces
   */
  public MemTxResult write(long address, byte[] buffer) {
    return access(address, buffer, true);
  }

  private MemTxResult access(long address, byte[] buffer, boolean isWrite) {
    Bql.check();
    MemTxResult worst = MemTxResult.OK;
    for (int done = 0; done < buffer.length; ) {
      long at = address + done;
      Range range = find(at);
      long offset = at - (range == null ? 0 : range.start) + (range == null ? 0 : range.offset);
      int size =
          range == null
              ? unassignedPiece(at, buffer.length - done)
              : range.region.pieceSize(offset, length(range, at, buffer.length - done));
      if (range == null || !range.region.accepts(size)) {
        reject(range, at, offset, size, isWrite);
        worst = MemTxResult.DECODE_ERROR;
        if (!isWrite) {
          Arrays.fill(buffer, done, done + size, (byte) 0);
        }
      } else if (range.region.isEngaged()) {
        Log.log(
            LogMask.INVALID_MEM,
            "Blocked re-entrant IO on MemoryRegion: %s at addr: 0x%X",
            range.region.name(),
            offset);
        worst = worst == MemTxResult.OK ? MemTxResult.ERROR : worst;
        if (!isWrite) {
          Arrays.fill(buffer, done, done + size, (byte) 0);
        }
      } else if (isWrite) {
        long value = 0;
        for (int i = size - 1; i >= 0; i--) {
          value = value << 8 | buffer[done + i] & 0xff;
        }
        range.region.write(offset, size, value);
      } else {
        long value = range.region.read(offset, size);
        for (int i = 0; i < size; i++) {
          buffer[done + i] = (byte) (value >>> 8 * i);
        }
      }
      done += size;
    }
    return worst;
  }

  /**
   * Memory is accessed up to where something else begins; registers are not cut short, as only
   * their own address counts.
   */
  private static long length(Range range, long at, int length) {
    return range.region.isRam() ? Math.min(length, range.start + range.size - at) : length;
  }

  private static int unassignedPiece(long address, int length) {
    long alignment = address & -address;
    long max = Long.compareUnsigned(alignment - 1, 4) < 0 ? alignment : 4;
    return (int) Long.highestOneBit(Math.min(max, length));
  }

  private void reject(Range range, long address, long offset, int size, boolean isWrite) {
    String access = isWrite ? "write" : "read";
    if (range == null) {
      Log.log(
          LogMask.INVALID_MEM,
          "Invalid %s at addr 0x%X, size %d, region '(null)', reason: rejected",
          access,
          address,
          size);
    } else {
      AccessSizes sizes = range.region.sizes();
      Log.log(
          LogMask.INVALID_MEM,
          "Invalid %s at addr 0x%X, size %d, region '%s', reason: invalid size (min:%d max:%d)",
          access,
          offset,
          size,
          range.region.name(),
          sizes.validMin(),
          sizes.validMax());
    }
  }

  private Range find(long address) {
    if (ranges == null) {
      ranges = new TreeMap<>(Long::compareUnsigned);
      flatten(root, 0, 0, root.size());
    }
    Map.Entry<Long, Range> entry = ranges.floorEntry(address);
    if (entry == null) {
      return null;
    }
    Range range = entry.getValue();
    return Long.compareUnsigned(address - range.start, range.size) < 0 ? range : null;
  }

  /**
   * Adds what is visible of a region from {@code start} on; what is there already lies above it.
   */
  private void flatten(MemoryRegion region, long base, long start, long end) {
    for (MemoryRegion.Mapping mapping : region.subregions()) {
      long subBase = saturatedAdd(base, mapping.offset());
      long subStart = Math.max(start, subBase);
      long subEnd = Math.min(end, saturatedAdd(subBase, mapping.region().size()));
      if (subStart < subEnd) {
        flatten(mapping.region(), subBase, subStart, subEnd);
      }
    }
    if (region.isContainer()) {
      return;
    }
    long at = start;
    while (at < end) {
      Range above = covering(at);
      if (above != null) {
        at = above.start + above.size;
        continue;
      }
      Long next = ranges.higherKey(at);
      long stop = next == null ? end : Math.min(end, next);
      ranges.put(at, new Range(at, stop - at, region, at - base));
      at = stop;
    }
  }

  private Range covering(long address) {
    Map.Entry<Long, Range> entry = ranges.floorEntry(address);
    return entry != null && address < entry.getValue().start + entry.getValue().size
        ? entry.getValue()
        : null;
  }

  private static long saturatedAdd(long a, long b) {
    long sum = a + b;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }
}
