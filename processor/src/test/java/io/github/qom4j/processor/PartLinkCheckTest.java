// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.fields;

import org.junit.jupiter.api.Test;

class PartLinkCheckTest {
  @Test
  void unknownPart() {
    fields(
            """
              @Part @SetProperty(name = "num-inputs", value = "8") Sink gic;
              @Part @Link(property = "sink", to = "gik") Uart uart;
            """)
        .reports("3:39 [QOM-809] Dev has no part \"gik\". Did you mean \"gic\"?")
        .isCleanWith("gik", "gic");
  }

  @Test
  void anotherType() {
    fields(
            """
              @Part @Link(property = "sink", to = "b") Uart a;
              @Part Uart b;
            """)
        .reports(
            "2:39 [QOM-809] Property \"sink\" of a links to type sink, but b is of type uart; "
                + "link to another part.")
        .isCleanWith("\"sink\"", "\"next\"");
  }

  @Test
  void memory() {
    fields(
            """
              @Ram(name = "ram", base = 0x1000, size = 0x1000) MemoryRegion ram;
              @Part @Link(property = "sink", to = "ram") Uart uart;
            """)
        .reports(
            "3:39 [QOM-809] Property \"sink\" of uart links to type sink, but ram is memory; link to"
                + " a part.")
        .isCleanWith("property = \"sink\"", "property = \"buffer\"");
  }

  @Test
  void aPartInsteadOfMemory() {
    fields(
            """
              @Ram(name = "ram", base = 0x1000, size = 0x1000) MemoryRegion ram;
              @Part Uart a;
              @Part @Link(property = "buffer", to = "a") Uart b;
            """)
        .reports(
            "4:41 [QOM-809] Property \"buffer\" of b links to type memory-region, but a is of type"
                + " uart; link to another part.")
        .isCleanWith("to = \"a\"", "to = \"ram\"");
  }
}
