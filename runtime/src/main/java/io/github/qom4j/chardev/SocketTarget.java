// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import io.github.qom4j.error.QomException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** Where a socket is: how to listen there, how to connect to it, what to call it. */
interface SocketTarget {
  /**
   * Starts to listen.
   *
   * @throws QomException if that cannot be done, in QEMU's words
   */
  ServerSocketChannel listen();

  /**
   * Connects, blocking until that is done.
   *
   * @throws QomException if that cannot be done, in QEMU's words
   */
  SocketChannel connect();

  /** Names the place nobody is connected to; {@code listener} is null for a client. */
  String describe(ServerSocketChannel listener);

  /** Names a connection; {@code suffix} goes behind the local end. */
  String describe(SocketChannel connection, String suffix);

  /** Says whether delaying small packets can be switched off. */
  boolean isTcp();

  /** Removes what listening left behind. */
  void cleanUp();
}
