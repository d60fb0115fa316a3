// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class RegisterTypeCheckTest {
  @Test
  void aShortRegister() {
    members(
            """
              @Register(offset = 2, name = "CTRL", reset = 1) short control;
              @OnWrite("CTRL") short write(short value) { return value; }
            """)
        .reports(
            "2:57 [QOM-304] Register control is short; use int for a 32-bit register, long"
                + " for a 64-bit one.")
        .isCleanWith(
            "offset = 2",
            "offset = 0",
            "short control",
            "int control",
            "short write(short value)",
            "int write(int value)");
  }

  @Test
  void anArray() {
    members(
            """
              @Register(offset = 0, name = "FIFO") final int[] fifo = {};
            """)
        .reports(
            "2:52 [QOM-304] Register fifo is int[]; use int for a 32-bit register, long for"
                + " a 64-bit one.")
        .isCleanWith("final int[] fifo = {}", "int fifo");
  }
}
