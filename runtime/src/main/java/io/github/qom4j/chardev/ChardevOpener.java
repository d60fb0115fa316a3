// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import java.util.function.Consumer;

/** Opens a back end whose options have been checked. */
@FunctionalInterface
interface ChardevOpener {
  /**
   * Opens it; tells {@code notices} what the user should know meanwhile. The lock is for a back end
   * with a connection; others are guarded by the big lock.
   */
  Chardev open(ChardevLock lock, Consumer<String> notices);
}
