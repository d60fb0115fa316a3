// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class LayoutShiftCheckTest {
  @Test
  void intsWhereLongsAreMeant() {
    members(
            """
              interface Dma {
                long EN = 1 << 40;
                long LAST = (1) << 31;
              }
              @Register(offset = 0, name = "DMA", bits = Dma.class) long dma;
            """)
        .checking("QOM-353")
        .reports(
            "3:10 [QOM-353] Dma.EN is 0x100: \"1 << 40\" is an int, of 32 bits and with a sign;"
                + " write 1L << 40.",
            "4:10 [QOM-353] Dma.LAST is 0xffffffff80000000: \"1 << 31\" is an int, of 32 bits"
                + " and with a sign; write 1L << 31.")
        .isCleanWith(
            "1 <<", "1L <<",
            "(1)", "(1L)");
  }

  @Test
  void signs() {
    members(
            """
              interface Dma {
                long HIGH = 0x80000000;
                int FIRST = 1 << 33;
              }
              @Register(offset = 0, name = "DMA", bits = Dma.class) long dma;
            """)
        .checking("QOM-353")
        .reports(
            "3:10 [QOM-353] Dma.HIGH is 0xffffffff80000000: \"0x80000000\" is an int, of 32"
                + " bits and with a sign; write 0x80000000L.",
            "4:9 [QOM-353] Dma.FIRST is 0x2: \"1 << 33\" is an int, of 32 bits and with a sign;"
                + " write 1L << 33.")
        .isCleanWith(
            "0x80000000", "0x80000000L",
            "1 << 33", "1 << 3");
  }

  @Test
  void whatIsMeant() {
    members(
            """
              interface Dma {
                int EN = 1 << 31;
              }
              interface Wide {
                long ALL = -1;
              }
              interface Mixed {
                long TOP = 1L << 40;
                long LAST = (1 << 31) & 0xffff_ffffL;
                int LOW = 0xf << 4;
              }
              @Register(offset = 0x00, name = "DMA", bits = Dma.class) int dma;
              @Register(offset = 0x08, name = "WIDE", bits = Wide.class) long wide;
              @Register(offset = 0x10, name = "MIXED", bits = Mixed.class) long mixed;
            """)
        .checking("QOM-353")
        .isClean();
  }
}
