// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import java.util.Locale;

/** The contents of memory in a stream: pages, each after its address and what is so of it. */
final class RamFormat {
  private static final int ZERO = 0x02;
  private static final int SIZES = 0x04;
  private static final int PAGE = 0x08;
  private static final int END = 0x10;
  private static final int SAME_BLOCK = 0x20;
  private static final int DIFFERENCES = 0x40;
  private static final int SMALLEST_PAGE = 1 << 10;
  private static final int LARGEST_PAGE = 1 << 16;

  private final VMStateInput in;
  private final int pageSize;

  RamFormat(VMStateInput in, int pageSize) {
    this.in = in;
    this.pageSize = pageSize;
  }

  /** Whether pages of memory can have a size. */
  static boolean isPageSize(int bytes) {
    return bytes >= SMALLEST_PAGE && bytes <= LARGEST_PAGE && Integer.bitCount(bytes) == 1;
  }

  /** Passes over it. */
  void skip() {
    for (long word = in.int64(); (word & END) == 0; word = in.int64()) {
      int flags = (int) word & pageSize - 1;
      if ((flags & SIZES) != 0) {
        skipSizes(word & -pageSize);
      } else {
        skipPage(flags);
      }
    }
  }

  private void skipSizes(long total) {
    for (long left = total; left > 0; ) {
      skipName();
      left -= in.int64();
    }
  }

  private void skipPage(int flags) {
    if ((flags & SAME_BLOCK) == 0) {
      skipName();
    }
    switch (flags & ~SAME_BLOCK) {
      case ZERO -> in.unused(1);
      case PAGE -> in.unused(pageSize);
      case DIFFERENCES -> {
        in.unused(1);
        in.unused(in.int16() & 0xffff);
      }
      default ->
          throw new StreamException(
              MigrationFailure.INVALID,
              "",
              String.format(
                  Locale.ROOT,
                  "ram: a page of unknown form (flags 0x%x) before offset %d",
                  flags,
                  in.position()));
    }
  }

  private void skipName() {
    in.unused(in.int8() & 0xff);
  }
}
