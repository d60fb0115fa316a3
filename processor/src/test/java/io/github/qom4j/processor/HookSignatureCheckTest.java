// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class HookSignatureCheckTest {
  @Test
  void aReadHook() {
    members(
            """
              @Register(offset = 0, name = "CTRL") int control;
              @OnRead("CTRL") void read(int offset) {}
            """)
        .reports(
            "3:24 [QOM-315] \"void read(int)\" is no read hook of CTRL, a 32-bit register;"
                + " write \"int read()\".")
        .isCleanWith("void read(int offset) {}", "int read() { return 0; }");
  }

  @Test
  void aReadHookOf64Bits() {
    members(
            """
              @Register(offset = 0, name = "COUNT") long count;
              @OnRead("COUNT") int read() { return 0; }
            """)
        .reports(
            "3:24 [QOM-315] \"int read()\" is no read hook of COUNT, a 64-bit register;"
                + " write \"long read()\".")
        .isCleanWith("int read", "long read");
  }

  @Test
  void aWriteHookWithStorage() {
    members(
            """
              @Register(offset = 0, name = "CTRL") int control;
              @OnWrite("CTRL") void write(int value) {}
            """)
        .reports(
            "3:25 [QOM-315] \"void write(int)\" is no write hook of CTRL, a 32-bit register"
                + " with storage; write \"int write(int value)\".")
        .isCleanWith("void write(int value) {}", "int write(int value) { return value; }");
  }

  @Test
  void aWriteHookWithoutStorage() {
    members(
            """
              @Register(offset = 0, name = "DATA") @OnWrite int write(int value) { return value; }
            """)
        .reports(
            "2:53 [QOM-315] \"int write(int)\" is no write hook of DATA, a 32-bit register"
                + " without storage; write \"void write(int value)\".")
        .isCleanWith("int write(int value) { return value; }", "void write(int value) {}");
  }

  @Test
  void hooksOfARow() {
    members(
            """
              @Register(offset = 0, name = "CMP", count = 4) int[] compare;
              @OnRead("CMP") int read() { return 0; }
              @OnPeek("CMP") long peek(int index) { return 0; }
              @OnWrite("CMP") int write(int value) { return value; }
            """)
        .reports(
            "3:22 [QOM-315] \"int read()\" is no read hook of CMP, a row of 32-bit registers;"
                + " write \"int read(int index)\".",
            "4:23 [QOM-315] \"long peek(int)\" is no peek hook of CMP, a row of 32-bit registers;"
                + " write \"int peek(int index)\".",
            "5:23 [QOM-315] \"int write(int)\" is no write hook of CMP, a row of 32-bit registers"
                + " with storage; write \"int write(int index, int value)\".")
        .isCleanWith(
            "read()", "read(int index)", "long", "int", "(int value)", "(int i, int value)");
  }

  @Test
  void hooksOfARowWithoutStorage() {
    members(
            """
              @Register(offset = 0, name = "DATA", count = 2, stride = 16)
              @OnRead long read(int index) { return index; }
              @OnWrite("DATA") void write(int index, int value) {}
              @AfterWrite("DATA") void written(int index) {}
            """)
        .reports(
            "4:25 [QOM-315] \"void write(int, int)\" is no write hook of DATA, a row of 64-bit"
                + " registers without storage; write \"void write(int index, long value)\".")
        .isCleanWith("int value", "long value");
  }

  @Test
  void aCheckedException() {
    members(
            """
              @Register(offset = 0, name = "DATA") @OnRead int read() throws Exception { return 0; }
            """)
        .reports(
            "2:52 [QOM-315] \"int read() throws ...\" is no read hook of DATA, a 32-bit"
                + " register; write \"int read()\".")
        .isCleanWith(" throws Exception", "");
  }
}
