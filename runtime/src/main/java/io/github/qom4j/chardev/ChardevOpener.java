// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import java.util.function.Consumer;

/** Opens a back end whose options have been checked. */
@FunctionalInterface
interface ChardevOpener {
  /** Opens it; tells {@code notices} what the user should know meanwhile. */
  Chardev open(Consumer<String> notices);
}
