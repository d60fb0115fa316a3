// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.qom4j.annotation.ConformanceTest;

/** Generates {@code Telegraph_ConformanceTest}. */
@ConformanceTest(Telegraph.class)
final class TelegraphConformance {
  private TelegraphConformance() {}

  static void prepare(Telegraph device) {
    assertFalse(device.isRealized());
    device.connected = true;
  }
}
