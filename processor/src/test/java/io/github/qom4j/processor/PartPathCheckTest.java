// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.fields;

import org.junit.jupiter.api.Test;

class PartPathCheckTest {
  @Test
  void malformedPaths() {
    fields(
            """
              @Part("/machine/a") Uart a;
              @Part("b/") Uart b;
              @Part("") Uart c;
            """)
        .reports(
            "2:9 [QOM-806] \"/machine/a\" is no path below /machine; write names with a slash "
                + "between them.",
            "3:9 [QOM-806] \"b/\" is no path below /machine; write names with a slash between "
                + "them.",
            "4:9 [QOM-806] \"\" is no path below /machine; write names with a slash between "
                + "them.")
        .isCleanWith("/machine/a", "a", "b/", "b/c", "\"\"", "\"d[*]\"");
  }

  @Test
  void onePathTwice() {
    fields(
            """
              @Part("a") Uart a;
              @Part("unattached/a") Uart b;
              @Part Uart c;
              @Part Uart d;
            """)
        .reports(
            "3:9 [QOM-806] a and b both stand at /machine/unattached/a; give one another path.")
        .isCleanWith("unattached/a", "b");
  }
}
