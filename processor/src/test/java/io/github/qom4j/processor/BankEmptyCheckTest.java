// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class BankEmptyCheckTest {
  @Test
  void noRegisters() {
    DeviceCompilation device =
        device(
                """
            @QomType("dev") @RegisterBank(size = 0x20) @RegisterBank(value = "spare", size = 0x10)
            class Dev extends SysBusDevice {
              @Register(offset = 0, name = "CTRL") int control;
            }
            """)
            .checking("QOM-343")
            .reports(
                "1:44 [QOM-343] Bank \"spare\" has no register, so each access to its 0x10 bytes is"
                    + " a guest error; declare some, or drop the bank.");
    device.isCleanWith(" @RegisterBank(value = \"spare\", size = 0x10)", "");
    device.isCleanWith(
        "class Dev extends SysBusDevice {",
        "class Dev extends SysBusDevice { @Register(bank = \"spare\", offset = 0, name = \"S\") int s;");
  }

  @Test
  void noneAtAll() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 0x20)
            class Dev extends SysBusDevice {}
            """)
        .checking("QOM-343")
        .reports(
            "1:17 [QOM-343] Bank has no register, so each access to its 0x20 bytes is a guest"
                + " error; declare some, or drop the bank.")
        .isCleanWith("@RegisterBank", "@IdRegisters({1, 2}) @RegisterBank");
  }
}
