// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class BankMissingCheckTest {
  @Test
  void registersWithoutBank() {
    device(
            """
            @QomType("dev")
            class Dev extends SysBusDevice {
              @Register(offset = 0, name = "A", reset = 1) int a;
              @Register(offset = 4, name = "B") int b;
            }
            """)
        .reports(
            "3:3 [QOM-303] Dev has registers but no bank for them; add @RegisterBank(size ="
                + " ...).")
        .isCleanWith("class Dev", "@RegisterBank(size = 8) class Dev");
  }

  @Test
  void aGroupWithoutBank() {
    device(
            """
            @QomType("dev")
            class Dev extends SysBusDevice {
              @RegisterGroup(offset = 0, stride = 8, count = 2) Channel[] channels;
            }
            @RegisterBlock(size = 8) class Channel {
              @Register(offset = 0, name = "CTRL") int control;
            }
            """)
        .reports(
            "3:3 [QOM-303] Dev has registers but no bank for them; add @RegisterBank(size ="
                + " ...).")
        .isCleanWith("class Dev", "@RegisterBank(size = 0x10) class Dev");
  }

  @Test
  void idsWithoutBank() {
    device(
            """
            @QomType("dev")
            @IdRegisters(offset = 0, value = 1)
            class Dev extends SysBusDevice {}
            """)
        .reports(
            "2:1 [QOM-303] Dev has registers but no bank for them; add @RegisterBank(size ="
                + " ...).")
        .isCleanWith("class Dev", "@RegisterBank(size = 8) class Dev");
  }

  @Test
  void registersOfASubclass() {
    device(
            """
            @QomType("base") @RegisterBank(size = 8)
            class Base extends SysBusDevice {
            }
            @QomType("dev")
            class Dev extends Base {
              @Register(offset = 0, name = "A") int a;
            }
            """)
        .reports(
            "6:3 [QOM-303] Dev has no @RegisterBank; that of Base takes only registers that"
                + " Base declares, so declare them there.")
        .isCleanWith("  @Register(offset = 0, name = \"A\") int a;\n", "");
  }
}
