// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.error.QomException;
import java.util.Arrays;

/** A character device that keeps the last characters written: {@code ringbuf,size=N}. */
public final class RingBufferChardev extends Chardev {
  /** Size if none is given, in bytes. */
  public static final long DEFAULT_SIZE = 65536;

  private static final long LARGEST_SIZE = 1 << 30;

  private final ByteQueue kept = new ByteQueue();
  private final String name;
  private final int size;

  /**
   * Makes one.
   *
   * @param id its name on the machine
   * @param size how many bytes to keep: a power of two up to 2^30, or 0 for {@link #DEFAULT_SIZE}
   * @throws QomException if the size is no power of two, or too large
   */
  public RingBufferChardev(String id, long size) {
    this(id, size, "ringbuf");
  }

  private RingBufferChardev(String id, long size, String name) {
    super(id, true);
    this.size = checkedSize(size);
    this.name = name;
  }

  static ChardevOpener prepare(String id, KeyValueOptions options) {
    String name = options.get("backend").orElse("ringbuf");
    long size = checkedSize(options.getSize("size", 0));
    return (lock, notices) -> new RingBufferChardev(id, size, name);
  }

  private static int checkedSize(long size) {
    long actual = size == 0 ? DEFAULT_SIZE : size;
    if (Long.bitCount(actual) != 1) {
      throw new QomException("size of ringbuf chardev must be power of two");
    }
    if (actual < 0 || actual > LARGEST_SIZE) {
      throw new QomException("size of ringbuf chardev must not be above " + LARGEST_SIZE);
    }
    return (int) actual;
  }

  @Override
  public String description() {
    return name;
  }

  /**
   * Says how many bytes it keeps at most.
   *
   * @return the size in bytes, a power of two
   */
  public int size() {
    return size;
  }

  /**
   * Says how many bytes can be read.
   *
   * @return the number of bytes, up to {@link #size()}
   */
  public int count() {
    return Bql.call(kept::size);
  }

  /**
   * Takes the oldest bytes out, as QMP's {@code ringbuf-read} does.
   *
   * @param limit how many at most, zero or more
   * @return the bytes in the order they were written
   */
  public byte[] read(int limit) {
    return Bql.call(() -> kept.take(limit));
  }

  /**
   * Puts bytes in as if the device had written them, as QMP's {@code ringbuf-write} does.
   *
   * @param bytes what to add; the oldest bytes make room
   */
  public void store(byte[] bytes) {
    Bql.run(() -> write(bytes));
  }

  @Override
  protected void write(byte[] characters) {
    int skip = Math.max(0, characters.length - size);
    byte[] last = Arrays.copyOfRange(characters, skip, characters.length);
    kept.drop(Math.max(0, kept.size() + last.length - size));
    kept.add(last);
  }
}
