// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class PropertyLimitsCheckTest {
  @Test
  void theWrongWayRound() {
    members(
            """
              @Property(min = 32, max = 1, defaultValue = "4") byte lines;
            """)
        .reports(
            "2:19 [QOM-213] Property \"lines\" is 32 to 1, which no value is; write the smaller"
                + " one as min.")
        .isCleanWith("32", "1", "max = 1,", "max = 32,");
  }

  @Test
  void aboveTheType() {
    members(
            """
              @Property(max = 256) byte depth;
            """)
        .reports(
            "2:19 [QOM-213] Property \"depth\" has max 256, but a uint8 is 0 to 255; write a value"
                + " of it.")
        .isCleanWith("byte", "short");
  }

  @Test
  void belowTheType() {
    members(
            """
              @Property(min = -0x100000000L, defaultValue = "0", signed = true) int offset;
            """)
        .reports(
            "2:19 [QOM-213] Property \"offset\" has min -4294967296, but a int32 is -2147483648 to"
                + " 2147483647; write a value of it.")
        .isCleanWith("0x100000000L", "5");
  }

  @Test
  void ofAText() {
    members(
            """
              @Property(max = 8) String label;
            """)
        .reports(
            "2:19 [QOM-213] Property \"label\" is String, which has no max; only integers have.")
        .isCleanWith("(max = 8)", "");
  }

  @Test
  void theUnitOfABoolean() {
    members(
            """
              @Property(unit = "Hz") boolean fast;
            """)
        .reports(
            "2:20 [QOM-213] Property \"fast\" is boolean, which has no unit; only integers have.")
        .isCleanWith("boolean", "int");
  }

  @Test
  void aMaskOfNothing() {
    members(
            """
              @Property(mask = 0) long features;
            """)
        .reports(
            "2:20 [QOM-213] Property \"features\" has a mask of no bits, so that it is always 0;"
                + " name some.")
        .isCleanWith("mask = 0", "mask = 0x3f");
  }

  @Test
  void aMaskThatIsTooWide() {
    members(
            """
              @Property(mask = 0x1ff) byte features;
            """)
        .reports(
            "2:20 [QOM-213] Property \"features\" has mask 0x1ff, but a uint8 has 8 bits; drop the"
                + " others.")
        .isCleanWith("0x1ff", "0xff");
  }

  @Test
  void theHighestBitOfAnInt() {
    members(
            """
              @Property(mask = 0x80000000) int features;
            """)
        .isClean();
  }

  @Test
  void aMaskAndARange() {
    members(
            """
              @Property(mask = 0x3f, max = 8) long features;
            """)
        .reports(
            "2:20 [QOM-213] Property \"features\" has a mask and a range, which QEMU has no words"
                + " for; keep one.")
        .isCleanWith(", max = 8", "");
  }

  @Test
  void aMaskOfANumberWithASign() {
    members(
            """
              @Property(mask = 0x3f, signed = true) long features;
            """)
        .reports(
            "2:20 [QOM-213] Property \"features\" has a sign, and a mask is of bits; drop \"mask\""
                + " or \"signed\".")
        .isCleanWith(", signed = true", "");
  }
}
