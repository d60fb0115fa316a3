// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.IdModel;
import io.github.qom4j.processor.model.RegisterModel;

/**
 * Bytes of a bank.
 *
 * @param start offset of the first
 * @param size how many
 */
record ByteRange(long start, long size) {
  static ByteRange of(RegisterModel register) {
    return new ByteRange(register.offset(), register.span());
  }

  static ByteRange of(IdModel ids) {
    return new ByteRange(ids.offset(), 4L * ids.values().size());
  }

  boolean overlaps(ByteRange other) {
    return start < other.start + other.size && other.start < start + size;
  }

  /** Whether the bytes lie in a bank of this size. */
  boolean isInside(long bankSize) {
    return start >= 0 && start <= bankSize - size;
  }

  @Override
  public String toString() {
    return "0x%x to 0x%x".formatted(start, start + size - 1);
  }
}
