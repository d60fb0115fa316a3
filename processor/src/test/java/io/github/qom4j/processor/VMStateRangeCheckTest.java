// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class VMStateRangeCheckTest {
  @Test
  void upsideDown() {
    members(
            """
              @VMStateField(min = 5, max = 4) int count;
            """)
        .reports("2:32 [QOM-505] count accepts 5 to 4, which is no value at all; swap them.")
        .isCleanWith("5", "1");
  }

  @Test
  void beyondTheType() {
    members(
            """
              @VMStateField(max = 200) byte count;
            """)
        .reports(
            "2:23 [QOM-505] count accepts 0 to 200, but int8 goes from -128 to 127; add unsigned ="
                + " true.")
        .isCleanWith("max = 200", "unsigned = true, max = 200")
        .isCleanWith("byte", "short");
  }

  @Test
  void belowTheType() {
    members(
            """
              @VMStateField(unsigned = true, min = -1, max = 200) byte count;
            """)
        .reports(
            "2:40 [QOM-505] count accepts -1 to 200, but uint8 goes from 0 to 255; narrow the range,"
                + " or use a wider type.")
        .isCleanWith("-1", "1");
  }

  @Test
  void beyondTheForm() {
    members(
            """
              @VMStateField(as = WireType.UINT8, max = 300) int count;
            """)
        .reports(
            "2:44 [QOM-505] count accepts 0 to 300, but uint8 goes from 0 to 255; narrow the range,"
                + " or use a wider type.")
        .isCleanWith("UINT8", "UINT16");
  }

  @Test
  void noMaximum() {
    members(
            """
              @VMStateField(min = 1) int count;
            """)
        .reports(
            "2:23 [QOM-505] count has a min but no max, and so any value is accepted; add max.")
        .isCleanWith("min = 1", "min = 1, max = 9");
  }

  @Test
  void noInteger() {
    members(
            """
              @VMStateField(max = 1) boolean busy;
              @VMStateField(max = 9) final int[] fifo = new int[4];
            """)
        .reports(
            "2:23 [QOM-505] busy is boolean, and only an integer has a range; drop it, or check it with"
                + " @VMStateValidate.",
            "3:23 [QOM-505] fifo is int[], and only an integer has a range; drop it, or check it with"
                + " @VMStateValidate.")
        .isCleanWith("(max = 1)", "", "(max = 9)", "");
  }
}
