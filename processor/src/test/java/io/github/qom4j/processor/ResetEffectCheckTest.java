// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class ResetEffectCheckTest {
  @Test
  void constants() {
    DeviceCompilation device =
        members(
                """
              @Register(offset = 0, name = "ID", access = CONST, reset = 0x1234) int id;
            """)
            .reports(
                "2:62 [QOM-334] ID resets to 0x1234, but no reset changes its bits 0x1234; drop"
                    + " reset and give id its value where it is declared.");
    device.isCleanWith(", reset = 0x1234) int id", ") int id = 0x1234");
    device.isCleanWith("CONST", "RO");
  }

  @Test
  void whatSurvives() {
    members(
            """
              interface Log {
                @Bits(survives = Survives.COLD, reset = 3) int BOOTS = 0xff;
                @Bits(survives = Survives.WARM, reset = 1) int LEVEL = 0xf << 8;
              }
              @Register(offset = 0, name = "LOG", bits = Log.class) int log;
              @Register(offset = 4, name = "TIME", survives = Survives.COLD, reset = 5) int time;
            """)
        .reports(
            "3:52 [QOM-334] Log.BOOTS resets to 0x3, but no reset changes it; drop reset and"
                + " give log its value where it is declared.",
            "7:74 [QOM-334] TIME resets to 0x5, but no reset changes its bits 0x5; drop reset"
                + " and give time its value where it is declared.")
        .isCleanWith("COLD", "WARM");
  }

  /** The reset value of other bits counts. */
  @Test
  void someBits() {
    members(
            """
              interface Id {
                @Bits(CONST) int MODEL = 0xff;
                int OWN = 0xff << 8;
              }
              @Register(offset = 0, name = "ID", bits = Id.class, reset = 0x1234) int id;
            """)
        .reports(
            "6:63 [QOM-334] ID resets to 0x1234, but no reset changes its bits 0x34; drop reset"
                + " and give id its value where it is declared.")
        .isCleanWith("0x1234", "0x1200");
  }
}
