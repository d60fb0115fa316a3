// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class FifoBitsCheckTest {
  @Test
  void twoFifosInOneBit() {
    members(
            """
              @Fifo(depth = 4, filled = "STAT.RX") io.github.qom4j.register.IntFifo rx;
              @Fifo(depth = 4, filled = "STAT.RX") io.github.qom4j.register.IntFifo tx;
              interface Stat {
                int RX = 1;
                int TX = 2;
              }
              @Register(offset = 0, name = "STAT", bits = Stat.class, access = RO) int status;
            """)
        .reports(
            "3:29 [QOM-344] STAT.RX shows filled of tx, but is set by filled of rx already;"
                + " give each bits of its own.")
        .isCleanWith(
            "RX\") io.github.qom4j.register.IntFifo tx",
            "TX\") io.github.qom4j.register.IntFifo tx");
  }

  @Test
  void twiceOneFifo() {
    members(
            """
              @Fifo(depth = 4, filled = "STAT.RX", full = "STAT.RX") io.github.qom4j.register.IntFifo rx;
              interface Stat {
                int RX = 1;
              }
              @Register(offset = 0, name = "STAT", bits = Stat.class, access = RO) int status;
            """)
        .reports(
            "2:47 [QOM-344] STAT.RX shows full of rx, but is set by filled of rx already; give"
                + " each bits of its own.")
        .isCleanWith(", full = \"STAT.RX\"", "");
  }

  @Test
  void bitsThatLatch() {
    members(
            """
              @Fifo(depth = 4, filled = "STAT.RX", full = "STAT.FULL") io.github.qom4j.register.IntFifo rx;
              interface Stat {
                int RX = 1;
                @Bits(value = RC, when = "STAT.RX") int FULL = 2;
              }
              @Register(offset = 0, name = "STAT", bits = Stat.class, access = RO) int status;
            """)
        .reports(
            "2:47 [QOM-344] STAT.FULL shows full of rx, but is set by its own when already;"
                + " give each bits of its own.")
        .isCleanWith("@Bits(value = RC, when = \"STAT.RX\") ", "");
  }

  @Test
  void bitsThatTheGuestChanges() {
    members(
            """
              @Fifo(depth = 4, filled = "STAT.RX", full = "STAT.FULL") io.github.qom4j.register.IntFifo rx;
              interface Stat {
                int RX = 1;
                @Bits(RC) int FULL = 2;
              }
              @Register(offset = 0, name = "STAT", bits = Stat.class) int status;
            """)
        .checking("QOM-345")
        .reports(
            "2:29 [QOM-345] STAT.RX follows rx, but STAT is RW there: what the guest makes of"
                + " it stays until the FIFO changes; make it RO.",
            "2:47 [QOM-345] STAT.FULL follows rx, but STAT is RC there: what the guest makes of"
                + " it stays until the FIFO changes; make it RO.")
        .isCleanWith(
            "Stat.class", "Stat.class, access = RO",
            "@Bits(RC) ", "");
  }

  @Test
  void hooksThatKnowBetter() {
    members(
            """
              @Fifo(depth = 4, filled = "STAT.RX") io.github.qom4j.register.IntFifo rx;
              interface Stat {
                int RX = 1;
                int EN = 2;
              }
              @Register(offset = 0, name = "STAT", bits = Stat.class) int status;
              @OnWrite("STAT") int write(int written) { return status & Stat.RX | written & Stat.EN; }
            """)
        .checking("QOM-345")
        .isClean();
  }
}
