// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class PropertyDefaultCheckTest {
  @Test
  void aBool() {
    members(
            """
              @Property(defaultValue = "1") boolean on;
            """)
        .reports("2:28 [QOM-204] \"1\" is no default of property \"on\": a bool is on or off.")
        .isCleanWith("\"1\"", "\"yes\"");
  }

  @Test
  void beyondTheRange() {
    members(
            """
              @Property(defaultValue = "256") byte size;
            """)
        .reports(
            "2:28 [QOM-204] \"256\" is no default of property \"size\": a uint8 is 0 to"
                + " 255, in decimal, 0x or octal.")
        .isCleanWith("256", "0xff");
  }

  @Test
  void aNegativeNumber() {
    members(
            """
              @Property(defaultValue = "-1") int size;
            """)
        .reports(
            "2:28 [QOM-204] \"-1\" is no default of property \"size\": a uint32 is 0 to"
                + " 4294967295, in decimal, 0x or octal.")
        .isCleanWith("defaultValue", "signed = true, defaultValue");
  }

  @Test
  void noOctalDigit() {
    members(
            """
              @Property(defaultValue = "08") long size;
            """)
        .reports(
            "2:28 [QOM-204] \"08\" is no default of property \"size\": a uint64 is 0 to"
                + " 18446744073709551615, in decimal, 0x or octal.")
        .isCleanWith("08", "010");
  }

  @Test
  void aChardev() {
    members(
            """
              @Property(defaultValue = "serial0") CharBackend chardev;
            """)
        .reports(
            "2:28 [QOM-204] \"serial0\" is no default of property \"chardev\": a chardev"
                + " has none, boards connect it; drop defaultValue.")
        .isCleanWith("(defaultValue = \"serial0\")", "");
  }
}
