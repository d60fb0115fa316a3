// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class ImmutableStateCheckTest {
  @Test
  void aFieldThatChanges() {
    members(
            """
              @Immutable int count;
            """)
        .reports(
            "2:18 [QOM-523] count is @Immutable, but can be assigned; make it final, or add"
                + " @VMStateField instead if it changes.")
        .isCleanWith("int count", "final int count = hashCode()");
  }
}
