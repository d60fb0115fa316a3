// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

/** Bytes waiting in order; grows as needed. Not thread-safe: the big lock guards it. */
final class ByteQueue {
  private byte[] ring = new byte[64];
  private int head;
  private int size;

  int size() {
    return size;
  }

  void add(byte[] bytes) {
    ensureRoom(bytes.length);
    int tail = (head + size) % ring.length;
    int first = Math.min(bytes.length, ring.length - tail);
    System.arraycopy(bytes, 0, ring, tail, first);
    System.arraycopy(bytes, first, ring, 0, bytes.length - first);
    size += bytes.length;
  }

  /** Removes and returns the oldest bytes, {@code limit} of them or all if there are fewer. */
  byte[] take(int limit) {
    byte[] taken = new byte[Math.min(limit, size)];
    int first = Math.min(taken.length, ring.length - head);
    System.arraycopy(ring, head, taken, 0, first);
    System.arraycopy(ring, 0, taken, first, taken.length - first);
    drop(taken.length);
    return taken;
  }

  void drop(int count) {
    head = (head + count) % ring.length;
    size -= count;
  }

  void clear() {
    drop(size);
  }

  private void ensureRoom(int extra) {
    int needed = Math.addExact(size, extra);
    if (needed <= ring.length) {
      return;
    }
    int kept = size;
    int doubled = ring.length > Integer.MAX_VALUE / 2 ? needed : ring.length * 2;
    byte[] bigger = new byte[Math.max(needed, doubled)];
    byte[] all = take(kept);
    System.arraycopy(all, 0, bigger, 0, kept);
    ring = bigger;
    head = 0;
    size = kept;
  }
}
