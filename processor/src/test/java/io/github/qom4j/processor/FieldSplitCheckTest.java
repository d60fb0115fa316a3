// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;
import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class FieldSplitCheckTest {
  @Test
  void acrossTwoWords() {
    members(
            """
              interface Dma {
                long EN = 1;
                long ADDRESS = 0xffff_ffffL << 16;
              }
              @Register(offset = 0x00, name = "DMA", bits = Dma.class) long dma;
              @Register(offset = 0x08, name = "LIMIT") long limit;
              @Register(offset = 0x10, name = "COUNT", access = RO) long count;
            """)
        .checking("QOM-339")
        .reports(
            "4:10 [QOM-339] Dma.ADDRESS lies in bits 16 to 47, which takes 2 accesses of 4"
                + " bytes: between them it is partly old and partly new; act on the last, or"
                + " let access be wider.",
            "7:3 [QOM-339] LIMIT lies in bits 0 to 63, which takes 2 accesses of 4 bytes:"
                + " between them it is partly old and partly new; act on the last, or let"
                + " access be wider.")
        .isCleanWith(
            "<< 16", "<< 32",
            "long limit", "int limit");
  }

  @Test
  void wideAccesses() {
    device(
            """
            @QomType("dev")
            @RegisterBank(size = 0x10, access = @Access(valid = {1, 8}, impl = {1, 8}))
            class Dev extends SysBusDevice {
              @Register(offset = 0, name = "LIMIT") long limit;
            }
            """)
        .checking("QOM-339")
        .isClean();
  }
}
