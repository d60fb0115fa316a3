// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class SharedStateCheckTest {
  @Test
  void staticFields() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 4)
            class Dev extends SysBusDevice {
              static int made;
              private static final int LIMIT = 4;
              @VMStateField final Slot slot = new Slot();
              @VMState static final class Slot { static long last; @VMStateField int a; }
            }
            """)
        .checking("QOM-513")
        .reports(
            "3:14 [QOM-513] made is static, so all objects of Dev share it, and it does not"
                + " migrate; drop \"static\", or make it final if it never changes.",
            "6:50 [QOM-513] last is static, so all objects of Dev.Slot share it, and it does"
                + " not migrate; drop \"static\", or make it final if it never changes.")
        .isCleanWith("static int made;", "", "static long last;", "");
  }
}
