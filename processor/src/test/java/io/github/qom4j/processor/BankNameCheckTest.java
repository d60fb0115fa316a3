// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class BankNameCheckTest {
  @Test
  void oneNameTwice() {
    device(
            """
            @QomType("dev")
            @RegisterBank(size = 0x20)
            @RegisterBank(size = 0x10)
            class Dev extends SysBusDevice {}
            """)
        .reports(
            "3:1 [QOM-320] Dev has two banks named \"dev\"; give each a name, and name it in the registers of it.")
        .isCleanWith("0x10", "0x10, value = \"dma\"");
  }

  @Test
  void aTypoInAGroup() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 0x20) @RegisterBank(size = 0x10, value = "dma")
            class Dev extends SysBusDevice {
              @RegisterGroup(offset = 0, stride = 8, count = 2, bank = "dna") Channel[] channels;
            }
            @RegisterBlock(size = 8) class Channel {
              @Register(offset = 0, name = "CTRL") int control;
            }
            """)
        .reports("3:60 [QOM-320] Dev has no bank \"dna\" for channels. Did you mean \"dma\"?")
        .isCleanWith("dna", "dma");
  }

  @Test
  void aTypo() {
    device(
            """
            @QomType("dev")
            @RegisterBank(size = 0x20)
            @RegisterBank(size = 0x10, value = "dma")
            class Dev extends SysBusDevice {
              @Register(offset = 0, name = "A") int a;
              @Register(offset = 0, name = "B", bank = "dna") int b;
            }
            """)
        .reports("6:44 [QOM-320] Dev has no bank \"dna\" for B. Did you mean \"dma\"?")
        .isCleanWith("dna", "dma");
  }

  @Test
  void aTypoInTheBank() {
    device(
            """
            @QomType("dev")
            @RegisterBank(size = 0x20)
            @RegisterBank(size = 0x10, value = "dna")
            class Dev extends SysBusDevice {
              @Register(offset = 0, name = "A", bank = "dma") int a;
              @Register(offset = 4, name = "B", bank = "dma") int b;
              @Register(offset = 8, name = "C", bank = "dma") int c;
            }
            """)
        .reports("5:44 [QOM-320] Dev has no bank \"dma\" for A and 2 more. Did you mean \"dna\"?")
        .isCleanWith("dna", "dma");
  }
}
