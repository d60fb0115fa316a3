// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class TypeDuplicateTest {
  @Test
  void twoClassesOfOneName() {
    device(
            """
            @QomType("dev")
            class Dev extends Device {}
            @QomType("dev")
            class Other extends Device {}
            """)
        .reports("3:10 [QOM-111] Dev and Other are both type \"dev\"; give one another name.")
        .isCleanWith("@QomType(\"dev\")\nclass Other", "@QomType(\"other\")\nclass Other");
  }
}
