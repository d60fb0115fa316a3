// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class IdInheritedCheckTest {
  @Test
  void theBytesAloneAreFree() {
    device(
            """
            @QomType("base") @RegisterBank(size = 0x20) @IdRegisters({1, 2})
            class Base extends SysBusDevice {}
            @QomType("dev")
            @IdRegisters(1)
            class Dev extends Base {}
            """)
        .reports(
            "4:1 [QOM-319] Dev has 1 identification registers at 0x1c, but those of Base"
                + " are 2 at 0x18; only the bytes may differ.")
        .isCleanWith("@IdRegisters(1)", "@IdRegisters({3, 4})");
  }

  @Test
  void moreThanTheParentHas() {
    device(
            """
            @QomType("base") @RegisterBank(size = 0x20) @IdRegisters(offset = 8, value = {1, 2})
            class Base extends SysBusDevice {}
            @QomType("dev")
            @IdRegisters(offset = 8, value = {1, 2, 3})
            class Dev extends Base {}
            """)
        .reports(
            "4:1 [QOM-319] Dev has 3 identification registers at 0x8, but those of Base are"
                + " 2 at 0x8; only the bytes may differ.")
        .isCleanWith("{1, 2, 3}", "{3, 4}");
  }

  @Test
  void theParentHasNone() {
    device(
            """
            @QomType("base") @RegisterBank(size = 0x20)
            class Base extends SysBusDevice {}
            @QomType("dev")
            @IdRegisters(offset = 8, value = 1)
            class Dev extends Base {}
            """)
        .reports(
            "4:1 [QOM-319] The bank of Base has no identification registers for Dev to"
                + " change; add @IdRegisters there.")
        .isCleanWith(
            "@RegisterBank(size = 0x20)",
            "@RegisterBank(size = 0x20) @IdRegisters(offset = 8, value = 2)");
  }
}
