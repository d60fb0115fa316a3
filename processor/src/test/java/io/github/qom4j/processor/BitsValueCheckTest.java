// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class BitsValueCheckTest {
  @Test
  void aResetValueBeyondTheBits() {
    members(
            """
              interface Ctrl {
                @Bits(reset = 4) int MODE = 3 << 4;
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
            """)
        .reports(
            "3:26 [QOM-322] Ctrl.MODE resets to 0x4, but a field of 2 bits holds at most 0x3; values count from its lowest bit.")
        .isCleanWith("reset = 4", "reset = 3");
  }

  @Test
  void aForbiddenValueBeyondTheBits() {
    members(
            """
              interface Ctrl {
                @Bits(forbidden = {0, 0x30}) int MODE = 3 << 4;
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
            """)
        .reports(
            "3:38 [QOM-322] Ctrl.MODE forbids 0x30, but a field of 2 bits holds at most 0x3; values count from its lowest bit.")
        .isCleanWith("0x30", "3");
  }

  @Test
  void aRangeBeyondTheBits() {
    members(
            """
              interface Ctrl {
                @Bits(min = 1, max = 4) int MODE = 3 << 4;
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
            """)
        .reports(
            "3:33 [QOM-322] Ctrl.MODE takes 0x4, but a field of 2 bits holds at most 0x3; values count from its lowest bit.")
        .isCleanWith("max = 4", "max = 2");
  }

  @Test
  void aRangeOfNothing() {
    members(
            """
              interface Ctrl {
                @Bits(min = 3, max = 2) int MODE = 3 << 4;
                @Bits(min = 4) int LEVEL = 3;
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
            """)
        .reports(
            "3:33 [QOM-322] Ctrl.MODE takes at least 0x3 and at most 0x2; no value is both.",
            "4:24 [QOM-322] Ctrl.LEVEL takes at least 0x4 and at most 0x3; no value is both.")
        .isCleanWith("min = 3", "min = 2", "min = 4", "min = 1");
  }

  @Test
  void aForbiddenValueBeyondInt() {
    members(
            """
              interface Time {
                @Bits(forbidden = {0, 0x7fffffff, 0x80000000L, 0xffffffffffL}) long NS = 0xffffffffffL << 4;
              }
              @Register(offset = 0, name = "TIME", bits = Time.class) long time;
            """)
        .isClean();
  }

  @Test
  void moreMeaningsThanValues() {
    members(
            """
              enum Parity { NONE, ODD, EVEN }
              interface Ctrl {
                @Bits(values = Parity.class) int PARITY = 1;
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
            """)
        .reports(
            "4:38 [QOM-322] Ctrl.PARITY means EVEN with value 0x2, but a field of 1 bits holds at most 0x1; values count from its lowest bit.")
        .isCleanWith("PARITY = 1", "PARITY = 3");
  }

  @Test
  void anEnumOfManyBits() {
    members(
            """
              enum Parity { NONE, ODD, EVEN }
              interface Ctrl {
                @Bits(values = Parity.class) int PARITY = 0xffff;
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
            """)
        .reports(
            "4:38 [QOM-322] Ctrl.PARITY is 16 bits wide, too wide for an enum; give the forbidden values instead.")
        .isCleanWith("0xffff", "0xff");
  }
}
