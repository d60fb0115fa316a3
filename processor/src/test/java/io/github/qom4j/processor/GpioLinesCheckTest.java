// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class GpioLinesCheckTest {
  @Test
  void inputsThatTakeNoLevel() {
    members(
            """
              @GpioIn void one() {}
              @GpioIn(count = 4) void several(int level) {}
              @GpioIn int two(int level) { return 0; }
              @GpioIn(count = 0) void none(int level) {}
            """)
        .reports(
            "2:16 [QOM-408] \"void one()\" cannot be called by @GpioIn; write \"void one(int level)\".",
            "3:27 [QOM-408] \"void several(int)\" cannot be called by @GpioIn; write \"void several(int number, int level)\".",
            "4:15 [QOM-408] \"int two(int)\" cannot be called by @GpioIn; write \"void two(int level)\".",
            "5:19 [QOM-408] none() is for 0 lines; give 1 or more.")
        .isCleanWith(
            "one()", "one(int level)",
            "several(int", "several(int number, int",
            "int two(int level) { return 0; }", "void two(int level) {}",
            "count = 0", "count = 1");
  }

  @Test
  void outputsThatAreNoLines() {
    members(
            """
              @GpioOut int ready;
              @GpioOut(count = 2) IrqLine pair;
              @GpioOut(count = 0) IrqLine[] none;
            """)
        .reports(
            "2:16 [QOM-408] ready is int; output lines are an IrqLine or an IrqLine[].",
            "3:20 [QOM-408] pair is one line but declares 2; make it an IrqLine[].",
            "4:20 [QOM-408] none is for 0 lines; give 1 or more.")
        .isCleanWith(
            "int ready",
            "IrqLine ready",
            "IrqLine pair",
            "IrqLine[] pair",
            "count = 0",
            "count = 3");
  }

  @Test
  void linesThatNothingCounts() {
    members(
            """
              @Property int size;
              @Property byte tiny;
              @GpioIn(length = "sice") void a(int number, int level) {}
              @GpioIn(value = "b", length = "tiny") void b(int number, int level) {}
              @GpioIn(value = "c", length = "size") void c(int level) {}
            """)
        .reports(
            "4:20 [QOM-408] a() is for as many lines as sice says, which is no int field with"
                + " @Property. Did you mean \"size\"?",
            "5:33 [QOM-408] b() is for as many lines as tiny says, which is no int field with"
                + " @Property.",
            "6:46 [QOM-408] \"void c(int)\" cannot be called by @GpioIn; write \"void c(int"
                + " number, int level)\".")
        .isCleanWith("sice", "size", "byte", "int", "c(int level", "c(int number, int level");
  }
}
