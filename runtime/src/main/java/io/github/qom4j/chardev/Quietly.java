// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import java.io.Closeable;
import java.io.IOException;

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
}
