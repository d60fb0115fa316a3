// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/**
 * Writes to a connection until everything is written, with the big lock held. While the other end
 * does not read, what it writes is read ahead: otherwise two ends that both write would wait for
 * each other for ever.
 */
final class SocketWriter {
  /** How much may wait for the device before nothing is read ahead any more. */
  private static final int READ_AHEAD_LIMIT = 64 << 20;

  private final Chardev chardev;
  private volatile Selector stalled;
  private volatile boolean abandoned;

  SocketWriter(Chardev chardev) {
    this.chardev = chardev;
  }

  /** Writes everything, or less once {@link #abandon()} has been called. */
  void write(SocketChannel connection, byte[] characters) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(characters);
    while (rest.hasRemaining() && !abandoned) {
      if (connection.write(rest) == 0) {
        awaitRoom(connection);
      }
    }
  }

  /** Makes the present write and all later ones end early. Called without the big lock. */
  void abandon() {
    abandoned = true;
    Selector selector = stalled;
    if (selector != null) {
      selector.wakeup();
    }
  }

  private void awaitRoom(SocketChannel connection) throws IOException {
    boolean interrupted = Thread.interrupted();
    try (Selector selector = Selector.open()) {
      SelectionKey key = connection.register(selector, SelectionKey.OP_WRITE);
      stalled = selector;
      boolean ended = false;
      while (!abandoned) {
        boolean ahead = !ended && chardev.pending() < READ_AHEAD_LIMIT;
        key.interestOps(SelectionKey.OP_WRITE | (ahead ? SelectionKey.OP_READ : 0));
        selector.select();
        interrupted |= Thread.interrupted();
        selector.selectedKeys().clear();
        if (key.isWritable()) {
          return;
        }
        if (key.isReadable()) {
          ended = SocketReader.read(connection, chardev) < 0;
          chardev.wake();
        }
      }
    } finally {
      stalled = null;
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
