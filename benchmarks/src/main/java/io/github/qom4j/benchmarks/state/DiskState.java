// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.state;

import java.util.Random;

/** What the disk saves. */
public final class DiskState extends PlainState {
  byte[] buffer = {};
  int position;

  /** For the libraries. */
  public DiskState() {}

  DiskState(Random random) {
    buffer = new byte[4096];
    random.nextBytes(buffer);
    position = 512;
  }

  @Override
  public void take(PlainState other) {
    DiskState s = (DiskState) other;
    int size = Wire.checked("buffer", s.buffer.length, buffer.length, buffer.length);
    System.arraycopy(s.buffer, 0, buffer, 0, size);
    position = Wire.checked("position", s.position, 0, 4096);
  }
}
