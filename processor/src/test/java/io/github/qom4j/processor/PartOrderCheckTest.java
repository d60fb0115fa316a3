// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.fields;

import org.junit.jupiter.api.Test;

class PartOrderCheckTest {
  @Test
  void aCycle() {
    fields(
            """
              @Part @Link(property = "next", to = "b") Uart a;
              @Part @Link(property = "next", to = "c") Uart b;
              @Part @Link(property = "next", to = "a") Uart c;
            """)
        .reports(
            "4:39 [QOM-810] a links to b links to c links to a: parts are made after those "
                + "they link to, so none can be first; drop a link.")
        .isCleanWith("@Link(property = \"next\", to = \"a\") ", "");
  }

  @Test
  void itself() {
    fields(
            """
              @Part @Link(property = "next", to = "a") Uart a;
            """)
        .reports(
            "2:39 [QOM-810] a links to a: parts are made after those they link to, so none can "
                + "be first; drop a link.")
        .isCleanWith("@Link(property = \"next\", to = \"a\") ", "");
  }
}
