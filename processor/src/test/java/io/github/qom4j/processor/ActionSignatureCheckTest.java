// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class ActionSignatureCheckTest {
  @Test
  void aParameter() {
    members(
            """
              @Realize void start(int how) {}
            """)
        .reports(
            "2:17 [QOM-107] \"void start(int)\" cannot be called by @Realize, which has no"
                + " arguments and takes no result; write \"void start()\".")
        .isCleanWith("int how", "");
  }

  @Test
  void aResult() {
    members(
            """
              @ResetHold boolean hold() { return true; }
            """)
        .reports(
            "2:22 [QOM-107] \"boolean hold()\" cannot be called by @ResetHold, which has no"
                + " arguments and takes no result; write \"void hold()\".")
        .isCleanWith("boolean hold() { return true; }", "void hold() {}");
  }

  @Test
  void aCheckedException() {
    members(
            """
              @VMStateField int count;
              @PostLoad void check() throws java.io.IOException {}
            """)
        .reports(
            "3:18 [QOM-107] check() is called by @PostLoad and may throw no checked"
                + " exception; throw QomException.")
        .isCleanWith("java.io.IOException", "io.github.qom4j.error.QomException");
  }

  @Test
  void hooksOfMigration() {
    members(
            """
              @VMStateField int count;
              @PostLoad void check(long version) {}
              @PostLoad void checkToo(int version) {}
              @PreLoad void prepare(int version) {}
            """)
        .reports(
            "3:18 [QOM-107] \"void check(long)\" cannot be called by @PostLoad, which has no"
                + " arguments but a version and takes no result; write \"void check()\" or \"void"
                + " check(int version)\".",
            "5:17 [QOM-107] \"void prepare(int)\" cannot be called by @PreLoad, which has no"
                + " arguments and takes no result; write \"void prepare()\".")
        .isCleanWith("long version", "int version", "prepare(int version)", "prepare()");
  }

  @Test
  void hooksOfRows() {
    members(
            """
              @Register(offset = 0, name = "A", count = 2) int[] a;
              @Register(offset = 8, name = "B", count = 2) int[] b;
              @Register(offset = 16, name = "C") int c;
              @AfterWrite({"A", "B"}) void one(int index) {}
              @AfterWrite({"A", "B", "C"}) void any() {}
              @AfterWrite({"A", "B"}) int two(int index) { return 0; }
              @AfterWrite({"A", "C"}) void three(int index) {}
            """)
        .reports(
            "7:31 [QOM-107] \"int two(int)\" cannot be called by @AfterWrite, which has no arguments"
                + " but an index and takes no result; write \"void two()\" or"
                + " \"void two(int index)\".",
            "8:32 [QOM-107] \"void three(int)\" cannot be called by @AfterWrite, which has no"
                + " arguments and takes no result; write \"void three()\".")
        .isCleanWith(
            "int two(int index) { return 0; }",
            "void two(int index) {}",
            "three(int index)",
            "three()");
  }

  @Test
  void hooksThatAreActions() {
    members(
            """
              @Clock ClockInput clk;
              @Register(offset = 0, name = "CTRL") int control;
              @OnClockUpdate("clk") int tick() { return 0; }
              @AfterWrite("CTRL") void changed(long value) {}
            """)
        .reports(
            "4:29 [QOM-107] \"int tick()\" cannot be called by @OnClockUpdate, which has no"
                + " arguments and takes no result; write \"void tick()\".",
            "5:28 [QOM-107] \"void changed(long)\" cannot be called by @AfterWrite, which"
                + " has no arguments and takes no result; write \"void changed()\".")
        .isCleanWith("int tick() { return 0; }", "void tick() {}", "long value", "int old");
  }
}
