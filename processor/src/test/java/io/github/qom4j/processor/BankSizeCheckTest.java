// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class BankSizeCheckTest {
  @Test
  void anEmptyBank() {
    device(
            """
            @QomType("dev")
            @RegisterBank(size = 0)
            class Dev extends SysBusDevice {
              @Register(offset = 0, name = "CTRL") int control;
            }
            """)
        .reports("2:22 [QOM-301] The bank of Dev is 0 bytes; a region has at least 1.")
        .isCleanWith("size = 0", "size = 4");
  }
}
