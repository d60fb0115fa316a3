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
              @VMStateField Object gain;
              @VMStateField int[][][] cube;
            """)
        .reports(
            "2:24 [QOM-501] gain is Object, which has no form on the wire; use boolean, byte,"
                + " short, int, long, double, Timer, ClockInput, arrays of these, or BitSet.",
            "3:27 [QOM-501] cube is int[][][], which has no form on the wire; use boolean, byte,"
                + " short, int, long, double, Timer, ClockInput, arrays of these, or BitSet.")
        .isCleanWith("Object", "double", "int[][][]", "int[][]");
  }

  @Test
  void anotherJavaTypeHasOne() {
    members(
            """
              enum Mode { SLOW, FAST }
              @VMStateField float gain;
              @VMStateField float[] gains;
              @VMStateField char letter;
              @VMStateField String name;
              @VMStateField String[] names;
              @VMStateField Mode mode;
            """)
        .reports(
            "3:23 [QOM-501] gain is float, which has no form on the wire; use double, or int with"
                + " its bits.",
            "4:25 [QOM-501] gains is float[], which has no form on the wire; use double[], or int[]"
                + " with its bits.",
            "5:22 [QOM-501] letter is char, which has no form on the wire; use short with unsigned"
                + " = true.",
            "6:24 [QOM-501] name is String, which has no form on the wire; use byte[].",
            "7:26 [QOM-501] names is String[], which has no form on the wire; use byte[][].",
            "8:22 [QOM-501] mode is Dev.Mode, which has no form on the wire; use int with its number.")
        .isCleanWith(
            "float",
            "double",
            "@VMStateField char",
            "@VMStateField(unsigned = true) short",
            "String",
            "byte[]",
            "Field Mode",
            "Field int");
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
