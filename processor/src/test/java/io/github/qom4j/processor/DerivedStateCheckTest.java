// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class DerivedStateCheckTest {
  @Test
  void nobodyDerivesIt() {
    members(
            """
              @VMStateField int count;
              @Derived(by = "refil") int left;
              @PostLoad void refill() { left = 8 - count; }
            """)
        .reports(
            "3:17 [QOM-507] left is derived by refil(), but Dev has no such method with @PostLoad. Did you mean \"refill\"?")
        .isCleanWith("refil\"", "refill\"");
  }
}
