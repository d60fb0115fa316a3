// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class MisplacedAnnotationsTest {
  @Test
  void membersOfAClassWithoutQomType() {
    device(
            """
            class Dev extends SysBusDevice {
              @VMStateField int count;
              @Property int size;
              @Realize void start() {}
            }
            """)
        .reports(
            "2:3 [QOM-104] @VMStateField has no effect, because Dev has no @QomType; add"
                + " @QomType(\"...\").")
        .isCleanWith("class Dev", "@QomType(\"dev\") class Dev");
  }

  @Test
  void repeatedRegisters() {
    device(
            """
            class Dev extends SysBusDevice {
              @Register(offset = 0, name = "A") @Register(offset = 4, name = "B") int a;
            }
            """)
        .reports(
            "2:3 [QOM-104] @Register has no effect, because Dev has no @QomType; add"
                + " @QomType(\"...\").")
        .isCleanWith("class Dev", "@QomType(\"dev\") @RegisterBank(size = 8) class Dev");
  }
}
