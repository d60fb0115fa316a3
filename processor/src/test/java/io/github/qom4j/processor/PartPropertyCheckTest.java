// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.fields;

import org.junit.jupiter.api.Test;

class PartPropertyCheckTest {
  @Test
  void unknownProperties() {
    fields(
            """
              @Part @SetProperty(name = "sped", value = "1") Uart a;
              @Part @Serial(value = 0, property = "chardv") Uart b;
              @Part @Link(property = "xyz", to = "a") Uart c;
            """)
        .reports(
            "2:29 [QOM-807] Uart has no property \"sped\". Did you mean \"speed\"?",
            "3:39 [QOM-807] Uart has no property \"chardv\". Did you mean \"chardev\"?",
            "4:26 [QOM-807] Uart has no property \"xyz\".")
        .isCleanWith(
            "sped", "speed", "chardv", "chardev", "@Link(property = \"xyz\", to = \"a\")", "");
  }

  @Test
  void otherAnnotations() {
    fields(
            """
              @Part @SetProperty(name = "chardev", value = "serial0") Uart a;
              @Part @Serial(value = 0, property = "speed") Uart b;
              @Part @SetProperty(name = "next", value = "x") Uart c;
              @Part @Link(property = "fast", to = "a") Uart d;
            """)
        .reports(
            "2:29 [QOM-807] Property \"chardev\" of Uart is of type str, which @SetProperty "
                + "cannot set; write @Serial.",
            "3:39 [QOM-807] Property \"speed\" of Uart is of type uint8, which @Serial cannot "
                + "set; write @SetProperty.",
            "4:29 [QOM-807] Property \"next\" of Uart is of type link<uart>, which "
                + "@SetProperty cannot set; write @Link.",
            "5:26 [QOM-807] Property \"fast\" of Uart is of type bool, which @Link cannot set; "
                + "write @SetProperty.")
        .isCleanWith(
            "@SetProperty(name = \"chardev\", value = \"serial0\")",
            "@Serial(0)",
            "@Serial(value = 0, property = \"speed\") ",
            "",
            "@SetProperty(name = \"next\", value = \"x\")",
            "@Link(property = \"next\", to = \"a\")",
            "@Link(property = \"fast\", to = \"a\")",
            "");
  }

  @Test
  void onePropertyTwice() {
    fields(
            """
              @Part @SetProperty(name = "speed", value = "1") @SetProperty(name = "speed", value = "2")
              Uart uart;
            """)
        .reports("2:71 [QOM-807] Property \"speed\" of uart is set already; keep one.")
        .isCleanWith("@SetProperty(name = \"speed\", value = \"2\")", "");
  }
}
