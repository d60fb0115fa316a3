// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class ResetMissingCheckTest {
  @Test
  void notSaid() {
    DeviceCompilation device =
        members(
                """
              @Register(offset = 0, name = "CTRL") int control;
              @Register(offset = 4, name = "SET", access = W1S)
              @Register(offset = 8, name = "CLR", access = W1C)
              int bits;
            """)
            .checking("QOM-346")
            .reports(
                "2:3 [QOM-346] CTRL does not say what it resets to, so that it is 0; write reset ="
                    + " 0 if that is what the data sheet says.",
                "3:3 [QOM-346] SET does not say what it resets to, so that it is 0; write reset = 0"
                    + " if that is what the data sheet says.");
    device.isCleanWith(
        "\"CTRL\"", "\"CTRL\", reset = 0",
        "W1S", "W1S, reset = 1");
    device.isCleanWith(
        "\"CTRL\"", "\"CTRL\", survives = Survives.COLD",
        "W1S", "W1S, reset = 0");
  }

  @Test
  void saidByBits() {
    members(
            """
              interface Ctrl {
                @Bits(reset = 2) int LEVEL = 0xf;
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
            """)
        .checking("QOM-346")
        .isClean();
  }

  @Test
  void saidByAFifo() {
    members(
            """
              @Fifo(depth = 4, filled = "STAT.RX") io.github.qom4j.register.IntFifo rx;
              interface Stat {
                int RX = 1;
              }
              @Register(offset = 0, name = "STAT", bits = Stat.class, access = RO) int status;
            """)
        .checking("QOM-346")
        .isClean();
  }
}
