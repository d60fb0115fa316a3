// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class VMStateFormCheckTest {
  @Test
  void itsOwnForm() {
    members(
            """
              @VMStateField(as = WireType.INT32) int count;
              @VMStateField(as = WireType.UINT16) short level;
              @VMStateField(as = WireType.UINT8, unsigned = true) int tag;
            """)
        .reports(
            "2:30 [QOM-508] count is int, which is INT32 anyway; drop \"as\".",
            "3:30 [QOM-508] level is short, for which \"unsigned = true\" says UINT16; write that"
                + " instead.",
            "4:30 [QOM-508] tag is int, and UINT8 says whether it has a sign; drop \"unsigned\".")
        .isCleanWith(
            "(as = WireType.INT32)",
            "",
            "(as = WireType.UINT16)",
            "(unsigned = true)",
            ", unsigned = true",
            "");
  }

  @Test
  void aFormThatDoesNotKeepIt() {
    members(
            """
              @VMStateField(as = WireType.UINT64) int count;
              @VMStateField(as = WireType.INT64) short[] levels;
              @VMStateField(as = WireType.BUFFER) long[] words;
              @VMStateField(as = WireType.BUFFER) boolean busy;
              @VMStateField(as = WireType.UINT32) byte[] bytes;
              @VMStateField(as = WireType.UINT32) double gain;
            """)
        .reports(
            "2:30 [QOM-508] count is int, which UINT64 does not keep; use INT8, INT16, UINT8 or"
                + " UINT16.",
            "3:30 [QOM-508] levels is short[], which INT64 does not keep; use INT8 or UINT8.",
            "4:30 [QOM-508] words is long[], which BUFFER does not keep; use INT8, INT16, INT32,"
                + " UINT8, UINT16 or UINT32.",
            "5:30 [QOM-508] busy is boolean, which BUFFER does not keep; use an integer, such as"
                + " UINT8.",
            "6:30 [QOM-508] bytes is byte[], which UINT32 does not keep; use BUFFER, or a wider"
                + " type.",
            "7:30 [QOM-508] gain is double, which UINT32 does not keep; drop \"as\".")
        .isCleanWith(
            "UINT64) int",
            "UINT16) int",
            "INT64) short",
            "INT8) short",
            "BUFFER) long",
            "INT32) long",
            "BUFFER) boolean",
            "UINT64) boolean",
            "UINT32) byte",
            "BUFFER) byte",
            "(as = WireType.UINT32) double",
            " double");
  }

  @Test
  void registers() {
    members(
            """
              @Register(offset = 0, name = "A") @VMStateField(as = WireType.UINT32) int a;
              @Register(offset = 4, name = "B") @VMStateField(as = WireType.INT64) int b;
            """)
        .reports(
            "2:64 [QOM-508] a is int, which is UINT32 anyway; drop \"as\".",
            "3:64 [QOM-508] b is int, which INT64 does not keep; use INT8, INT16, UINT8 or"
                + " UINT16.")
        .isCleanWith("UINT32", "INT32", "INT64", "UINT16", "\"B\"", "\"B\", mask = 0xffff");
  }

  @Test
  void registersThatAGuestCouldMakeTooLarge() {
    members(
            """
              @Register(offset = 0, name = "A") @VMStateField(as = WireType.UINT8) int a;
              @Register(offset = 4, name = "B", mask = 0xff) @VMStateField(as = WireType.INT8) int b;
            """)
        .reports(
            "2:64 [QOM-508] a is int, and its register has bits 0xffffff00, which UINT8 does not"
                + " keep; give it mask = 0xff.",
            "3:77 [QOM-508] b is int, and its register has bits 0x80, which INT8 does not keep; give"
                + " it mask = 0x7f.")
        .isCleanWith("\"A\"", "\"A\", mask = 0xff", "\"B\", mask = 0xff", "\"B\", mask = 0x7f");
  }
}
