// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class IdValueCheckTest {
  @Test
  void noByte() {
    device(
            """
            @QomType("dev")
            @RegisterBank(size = 0x20)
            @IdRegisters(offset = 0, value = {0x11, 0x100, -1})
            class Dev extends SysBusDevice {}
            """)
        .reports(
            "3:41 [QOM-318] Identification register 1 reads 256, but each holds one byte, 0"
                + " to 255.",
            "3:48 [QOM-318] Identification register 2 reads -1, but each holds one byte, 0"
                + " to 255.")
        .isCleanWith("0x100, -1", "0xff, 0");
  }

  @Test
  void outside() {
    device(
            """
            @QomType("dev")
            @RegisterBank(size = 0x20)
            @IdRegisters(offset = 0x18, value = {1, 2, 3})
            class Dev extends SysBusDevice {}
            """)
        .reports(
            "3:23 [QOM-318] 3 identification registers take bytes 0x18 to 0x23, but the bank has only 0x20 bytes; move them or enlarge the bank.")
        .isCleanWith("0x18", "0x14");
  }

  @Test
  void misaligned() {
    device(
            """
            @QomType("dev")
            @RegisterBank(size = 0x20)
            @IdRegisters(offset = 2, value = {1, 2})
            class Dev extends SysBusDevice {}
            """)
        .reports(
            "3:23 [QOM-318] Identification registers begin at 2, but each takes a word; use"
                + " a multiple of 4 from 0.")
        .isCleanWith("= 2", "= 4");
  }

  @Test
  void moreThanTheBankHolds() {
    device(
            """
            @QomType("dev")
            @RegisterBank(size = 8)
            @IdRegisters({1, 2, 3})
            class Dev extends SysBusDevice {}
            """)
        .reports(
            "3:1 [QOM-318] 3 identification registers need 0xc bytes, but the bank has only 0x8; enlarge it.")
        .isCleanWith("{1, 2, 3}", "{1, 2}");
  }

  @Test
  void noValues() {
    device(
            """
            @QomType("dev")
            @RegisterBank(size = 0x20)
            @IdRegisters(offset = 0, value = {})
            class Dev extends SysBusDevice {}
            """)
        .reports("3:1 [QOM-318] @IdRegisters has no values; list them or drop it.")
        .isCleanWith("value = {}", "value = 1");
  }
}
