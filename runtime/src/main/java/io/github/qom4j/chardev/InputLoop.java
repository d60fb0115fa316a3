// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** What the thread of a back end does that reads a stream: hands it in as there is room. */
final class InputLoop implements Runnable {
  private static final int CHUNK = 4096;

  private final Chardev chardev;
  private final InputStream stream;

  InputLoop(Chardev chardev, InputStream stream) {
    this.chardev = chardev;
    this.stream = stream;
  }

  @Override
  public void run() {
    byte[] chunk = new byte[CHUNK];
    while (chardev.awaitDrained()) {
      int count = read(chunk);
      if (count < 0) {
        chardev.event(CharEvent.CLOSED);
        return;
      }
      chardev.enqueue(Arrays.copyOf(chunk, count));
    }
  }

  private int read(byte[] chunk) {
    try {
      return stream.read(chunk);
    } catch (IOException e) {
      return -1;
    }
  }
}
