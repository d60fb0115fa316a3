// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.fields;

import org.junit.jupiter.api.Test;

class WireMethodCheckTest {
  @Test
  void wrongSignatures() {
    fields(
            """
              @Wire void a(int i) {}
            """)
        .reports(
            "2:14 [QOM-819] \"void a(int)\" cannot be called by @Wire; write \"void "
                + "a(BoardBuilder b)\".")
        .isCleanWith("int i", "BoardBuilder b");
  }

  @Test
  void unreachable() {
    fields(
            """
              @Wire private void a() {}
            """)
        .reports(
            "2:22 [QOM-819] \"void a()\" cannot be called by @Wire; write \"void "
                + "a(BoardBuilder b)\".")
        .isCleanWith("private ", "");
  }

  @Test
  void twoMethods() {
    fields(
            """
              @Wire void a() {}
              @Wire void b() {}
            """)
        .reports("3:14 [QOM-819] a() and b() both have @Wire; make one of them.")
        .isCleanWith("@Wire void b", "void b");
  }
}
