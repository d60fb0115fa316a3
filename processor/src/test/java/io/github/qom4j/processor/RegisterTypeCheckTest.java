// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class RegisterTypeCheckTest {
  @Test
  void noInteger() {
    members(
            """
              @Register(offset = 0, name = "CTRL", reset = 1) String control;
              @OnWrite("CTRL") String write(String value) { return value; }
            """)
        .reports(
            "2:58 [QOM-304] Register control is String; use byte, short, int or long for 8, 16, 32"
                + " or 64 bits.")
        .isCleanWith(
            "String control", "int control", "String write(String value)", "int write(int value)");
  }

  @Test
  void anArrayOfUnknownLength() {
    members(
            """
              @Register(offset = 0, name = "FIFO") int[] fifo;
            """)
        .reports("2:46 [QOM-304] Register fifo is int[]; say how many there are with count.")
        .isCleanWith("\"FIFO\"", "\"FIFO\", count = 4");
  }

  @Test
  void aCountOfOne() {
    members(
            """
              @Register(offset = 0, name = "FIFO", count = 4) int fifo;
            """)
        .reports("2:55 [QOM-304] Register fifo is int; make it an array of 4, or drop count.")
        .isCleanWith("int fifo", "int[] fifo");
  }

  @Test
  void registersOfEachWidthAreClean() {
    members(
            """
              @Register(offset = 0x0, name = "A") byte a;
              @Register(offset = 0x2, name = "B", reset = 0xffff) short b;
              @Register(offset = 0x4, name = "C", reset = 0xffffffffL) int c;
              @Register(offset = 0x8, name = "D", reset = -1) long d;
            """)
        .isClean();
  }
}
