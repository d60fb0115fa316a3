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
