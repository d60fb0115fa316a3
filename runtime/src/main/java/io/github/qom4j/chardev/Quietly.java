// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SocketChannel;

/** Closes what nobody needs any more. */
final class Quietly {
  private Quietly() {}

  /** Closes it, if there is any; a failure does not matter. */
  static void close(Closeable resource) {
    if (resource == null) {
      return;
    }
    try {
      resource.close();
    } catch (IOException e) {
      // It is given up anyway.
    }
  }

  /** Ends both directions of a connection; who closes it is told so by the next read or write. */
  static void shutDown(SocketChannel connection) {
    try {
      connection.shutdownInput();
      connection.shutdownOutput();
    } catch (IOException e) {
      // It is closed, or the other end was faster.
    }
  }
}
