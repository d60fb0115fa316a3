// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class RegisterViewCheckTest {
  private static final String STATUS =
      """
        interface Status {
          @Bits(reset = 5) int LEVEL = 0xf;
          int READY = 1 << 8;
        }
      """;

  @Test
  void anotherResetValue() {
    members(
            """
              @Register(offset = 0, name = "SET", access = W1S)
              @Register(offset = 4, name = "CLR", access = W1C, reset = 1)
              int bits;
            """)
        .reports(
            "3:61 [QOM-330] CLR resets to 0x1, but SET resets the same bits to 0x0; the first view of bits says what resets do, so say it there.")
        .isCleanWith("W1S", "W1S, reset = 1");
  }

  @Test
  void aViewOfSomeBitsSaysTheSameOfThem() {
    members(
            """
              @Register(offset = 0, name = "WORD", reset = 0x1234, survives = Survives.WARM) int word;
            """
                .replace(
                    " int word",
                    " @Register(offset = 4, name = \"LOW\", mask = 0xff, reset = 0x34,"
                        + " survives = Survives.WARM) int word"))
        .isClean();
  }

  @Test
  void anotherResetValueInALayout() {
    members(
            STATUS
                + """
                  @Register(offset = 0, name = "RAW", access = RO)
                  @Register(offset = 4, name = "STATUS", bits = Status.class) int status;
                """)
        .reports(
            "7:3 [QOM-330] STATUS resets to 0x5, but RAW resets the same bits to 0x0; the first view of status says what resets do, so say it there.")
        .isCleanWith("access = RO", "access = RO, bits = Status.class");
  }

  @Test
  void bitsThatSurviveInOneView() {
    members(
            """
              @Register(offset = 0, name = "RAW", reset = 5)
              @Register(offset = 4, name = "STATUS", survives = Survives.WARM) int status;
            """)
        .reports(
            "3:3 [QOM-330] STATUS keeps bits 0xffffffff in a warm reset, but RAW keeps 0x0 of them; the first view of status says what resets do, so say it there.")
        .isCleanWith(", survives = Survives.WARM", "");
  }

  @Test
  void bitsThatAreConstantInOneView() {
    members(
            """
              @Register(offset = 0, name = "LOAD", mask = 0xff)
              @Register(offset = 4, name = "SHOW", mask = 0xff, access = CONST) int value;
            """)
        .reports(
            "3:3 [QOM-330] SHOW keeps bits 0xff, but a reset of LOAD changes them; the first view of value says what resets do, so say it there.")
        .isCleanWith("access = CONST", "access = RO");
  }
}
