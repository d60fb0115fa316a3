// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class VMStateElementsCheckTest {
  @Test
  void ofOneValue() {
    members(
            """
              @VMStateField(length = "number") int level;
              @VMStateField(count = 4) boolean busy;
              @VMStateField(start = 4, count = 4) int[][] table;
              @Property int number;
            """)
        .reports(
            "2:26 [QOM-510] level is int, which is sent whole; drop \"length\".",
            "3:25 [QOM-510] busy is boolean, which is sent whole; drop \"count\".",
            "4:25 [QOM-510] table is int[][], which is sent whole; drop \"start\".")
        .isCleanWith("int level", "int[] level", "boolean busy", "boolean[] busy", "[][]", "[]");
  }

  @Test
  void noBits() {
    members(
            """
              @VMStateField final java.util.BitSet lines = new java.util.BitSet();
              @VMStateField(start = 4, count = 4) final java.util.BitSet part = new java.util.BitSet();
            """)
        .reports(
            "2:3 [QOM-510] lines is BitSet, which does not know how many bits it has; add"
                + " \"count\" or \"length\".",
            "3:25 [QOM-510] part is BitSet, of which no part is sent; drop \"start\".")
        .isCleanWith("Field final", "Field(count = 40) final", "start = 4, ", "");
  }

  @Test
  void clocks() {
    members(
            """
              @VMStateField(count = 1) ClockInput[] clocks;
            """)
        .reports("2:25 [QOM-510] clocks is ClockInput[], of which no part is sent; drop \"count\".")
        .isCleanWith("(count = 1)", "");
  }

  @Test
  void aConstantBesideALength() {
    members(
            """
              @VMStateField int number;
              @VMStateField(length = "number", start = 1, count = 3) int[] a;
              @VMStateField(length = "number", count = 3) int[] b;
            """)
        .reports(
            "3:44 [QOM-510] a has the length that \"number\" says, from the first element on; drop"
                + " \"start\".",
            "4:44 [QOM-510] b has the length that \"number\" says, from the first element on; drop"
                + " \"count\".")
        .isCleanWith(", start = 1, count = 3", "", ", count = 3", "");
  }

  @Test
  void aLengthThatIsNone() {
    members(
            """
              @VMStateField boolean on;
              @VMStateField(length = "onn") int[] a;
              @VMStateField(length = "on") int[] b;
            """)
        .reports(
            "3:26 [QOM-510] Dev has no \"onn\", a field or a method without parameters, neither"
                + " private nor static.",
            "4:26 [QOM-510] \"on\" is boolean, but a length is an integer.")
        .isCleanWith("boolean", "byte", "onn", "on");
  }

  @Test
  void aLengthThatIsNotKnownYet() {
    members(
            """
              @VMStateField(length = "number") int[] values;
              @VMStateField int number;
            """)
        .reports(
            "2:26 [QOM-510] values needs number, which is not loaded before it; move @VMStateField"
                + " number up.")
        .isCleanWith(
            "@VMStateField int number;\n",
            "",
            "@VMStateField(length",
            "@VMStateField int number;\n  @VMStateField(length");
  }

  @Test
  void negative() {
    members(
            """
              @VMStateField(start = -1) int[] a;
              @VMStateField(count = -2) int[] b;
            """)
        .reports(
            "2:25 [QOM-510] a has a start of -1; elements count from 0.",
            "3:25 [QOM-510] b has a count of -2; it is 1 or more.")
        .isCleanWith("-1", "1", "-2", "2");
  }
}
