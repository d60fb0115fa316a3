// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class HookAccessCheckTest {
  @Test
  void aWriteHookOfAReadOnlyRegister() {
    members(
            """
              @Register(offset = 0, name = "STAT", access = RO) int status;
              @OnWrite("STAT") int write(int value) { return value; }
            """)
        .reports(
            "3:12 [QOM-317] write() waits for writes of STAT, which is RO; change the"
                + " access or drop the hook.")
        .isCleanWith("access = RO", "access = RW");
  }

  @Test
  void aReadHookOfAWriteOnlyRegister() {
    members(
            """
              @Register(offset = 0, name = "CLR", access = WO1C) int bits;
              @OnRead("CLR") int read() { return 0; }
            """)
        .reports(
            "3:11 [QOM-317] read() waits for reads of CLR, which is WO1C; change the access"
                + " or drop the hook.")
        .isCleanWith("WO1C", "W1C");
  }

  @Test
  void afterAWriteThatHasNoEffect() {
    members(
            """
              @Register(offset = 0, name = "STAT") @OnRead int read() { return 0; }
              @Register(offset = 4, name = "RAW", access = RO) int raw;
              @AfterWrite({"STAT", "RAW"}) void changed() {}
            """)
        .reports(
            "4:16 [QOM-317] changed() waits for writes of STAT, which has only a read hook;"
                + " change the access or drop the hook.",
            "4:24 [QOM-317] changed() waits for writes of RAW, which is RO; change the"
                + " access or drop the hook.")
        .isCleanWith("  @AfterWrite({\"STAT\", \"RAW\"}) void changed() {}\n", "");
  }

  @Test
  void bitsThatAreWrittenMakeARegisterWritten() {
    members(
            """
              interface Fuse {
                @Bits(RW) int TEST = 0xff << 8;
                @Bits(RO) int STATE = 0xff;
              }
              @Register(offset = 0, name = "FUSES", bits = Fuse.class, access = RC) int fuses;
              @AfterWrite("FUSES") void changed() {}
            """)
        .isClean();
  }

  @Test
  void bitsOfWhichNoneIsWritten() {
    members(
            """
              interface Fuse {
                @Bits(RC) int BLOWN = 0xff << 8;
                @Bits(RO) int STATE = 0xff;
              }
              @Register(offset = 0, name = "FUSES", bits = Fuse.class) int fuses;
              @AfterWrite("FUSES") void changed() {}
            """)
        .reports(
            "7:15 [QOM-317] changed() waits for writes of FUSES, whose bits are RO, RC; change the"
                + " access or drop the hook.")
        .isCleanWith("@Bits(RC) ", "");
  }

  @Test
  void anInterruptSource() {
    members(
            """
              @Irq(mask = 1) IrqLine line;
              @Register(offset = 0, name = "RAW", access = RO) int raw;
              @IrqSource(after = "RAW") int source() { return raw; }
            """)
        .reports(
            "4:22 [QOM-317] source() waits for writes of RAW, which is RO; change the"
                + " access or drop the hook.")
        .isCleanWith("(after = \"RAW\")", "");
  }
}
