// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** Looks for threads that should have ended. */
final class Threads {
  private Threads() {}

  static void assertNone(String id) {
    List<String> left =
        Thread.getAllStackTraces().keySet().stream()
            .map(Thread::getName)
            .filter(("chardev " + id)::equals)
            .toList();
    assertEquals(List.of(), left);
  }
}
