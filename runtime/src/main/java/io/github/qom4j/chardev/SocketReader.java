// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Arrays;

/** Reads what a connection has. */
final class SocketReader {
  private static final int CHUNK = 4096;

  private SocketReader() {}

  /** Queues what is there, without waiting; returns how much, or -1 at the end. */
  static int read(SocketChannel connection, Chardev chardev) throws IOException {
    ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
    int count = connection.read(chunk);
    if (count > 0) {
      chardev.enqueue(Arrays.copyOf(chunk.array(), count));
    }
    return count;
  }
}
