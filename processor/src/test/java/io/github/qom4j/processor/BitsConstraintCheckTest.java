// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class BitsConstraintCheckTest {
  @Test
  void neverWritten() {
    members(
            """
              interface Stat {
                @Bits(value = RO, forbidden = 3) int MODE = 0x3;
                @Bits(max = 9) int LEVEL = 0xf << 4;
              }
              @Register(offset = 0, name = "STAT", bits = Stat.class, access = RC) int status;
            """)
        .checking("QOM-336")
        .reports(
            "3:42 [QOM-336] Stat.MODE is RO, so that what a guest must not write never counts;"
                + " drop forbidden, or change the access.",
            "4:24 [QOM-336] Stat.LEVEL is RC, so that what a guest must not write never counts;"
                + " drop max, or change the access.")
        .isCleanWith(
            ", access = RC", "",
            "value = RO, ", "");
  }

  @Test
  void writtenInAnotherView() {
    members(
            """
              interface Level {
                @Bits(max = 9) int LEVEL = 0xf;
              }
              @Register(offset = 0, name = "LEVEL", bits = Level.class, access = RO)
              @Register(offset = 4, name = "SET_LEVEL", bits = Level.class)
              int level;
            """)
        .checking("QOM-336")
        .isClean();
  }
}
