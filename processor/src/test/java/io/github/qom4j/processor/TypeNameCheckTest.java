// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class TypeNameCheckTest {
  @Test
  void aTypeNameHasNoBlank() {
    device(
            """
            @QomType("my dev")
            class Dev extends Device {}
            """)
        .reports(
            "1:10 [QOM-101] \"my dev\" is no type name: it needs a letter, then letters, digits, '-', '_' and '.'; write \"my-dev\".")
        .isCleanWith("my dev", "my-dev");
  }
}
