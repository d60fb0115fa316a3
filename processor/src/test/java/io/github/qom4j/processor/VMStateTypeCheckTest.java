// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class VMStateTypeCheckTest {
  @Test
  void noFormOnTheWire() {
    members(
            """
              @VMStateField double gain;
              @VMStateField boolean[] flags;
            """)
        .reports(
            "2:24 [QOM-501] gain is double, which has no form on the wire; use boolean,"
                + " ClockInput, Timer, or byte, short, int, long or an array of one of these four.",
            "3:27 [QOM-501] flags is boolean[], which has no form on the wire; use boolean,"
                + " ClockInput, Timer, or byte, short, int, long or an array of one of these four.")
        .isCleanWith("double", "long", "boolean[]", "byte[]");
  }

  @Test
  void anUnsignedBoolean() {
    members(
            """
              @VMStateField(unsigned = true) boolean busy;
            """)
        .reports("2:28 [QOM-501] busy is boolean, which \"unsigned\" does not apply to; drop it.")
        .isCleanWith("(unsigned = true)", "");
  }
}
