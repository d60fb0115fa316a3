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

  @Test
  void outsideTheDeclaredRange() {
    members(
            """
              @Property(defaultValue = "0x21", min = 1, max = 32) byte lines;
            """)
        .reports(
            "2:28 [QOM-204] \"0x21\" is no default of property \"lines\": it is 1 to 32, in"
                + " decimal, 0x or octal.")
        .isCleanWith("0x21", "0x20");
  }

  @Test
  void outsideTheMask() {
    members(
            """
              @Property(defaultValue = "0x41", mask = 0x3f) long features;
            """)
        .reports(
            "2:28 [QOM-204] \"0x41\" is no default of property \"features\": it has bits in mask"
                + " 0x3f only.")
        .isCleanWith("0x41", "0x21");
  }

  @Test
  void noneInARangeWithoutZero() {
    DeviceCompilation device =
        members(
            """
              @Property(min = 1) byte lines;
            """);
    device.reports(
        "2:3 [QOM-204] Property \"lines\" has no default, so that it is 0, which is out of its"
            + " range; say another one with defaultValue, or that it is required.");
    device.isCleanWith("min = 1", "min = 1, defaultValue = \"1\"");
    device.isCleanWith("min = 1", "min = 1, required = true");
    device.isCleanWith("min = 1", "max = 1");
  }

  @Test
  void aSize() {
    DeviceCompilation device =
        members(
            """
              @Property(size = true, defaultValue = "4q") long length;
            """);
    device.reports(
        "2:41 [QOM-204] \"4q\" is no default of property \"length\": a size is 0 to"
            + " 18446744073709551615, in decimal with a suffix such as k or M, or 0x.");
    device.isCleanWith("4q", "4k");
    device.isCleanWith("4q", "1.5G");
    device.isCleanWith("4q", "0x1000");
  }

  @Test
  void aSizeOf32Bits() {
    members(
            """
              @Property(size = true, defaultValue = "4G") int length;
            """)
        .reports(
            "2:41 [QOM-204] \"4G\" is no default of property \"length\": a size is 0 to"
                + " 4294967295, in decimal with a suffix such as k or M, or 0x.")
        .isCleanWith("4G", "2G");
  }

  @Test
  void noConstant() {
    DeviceCompilation device =
        members(
            """
              @Property(defaultValue = "STAND_BY") Power power;
              enum Power { ON, STAND_BY, _2ND }
            """);
    device.reports(
        "2:28 [QOM-204] \"STAND_BY\" is no default of property \"power\": Power has on,"
            + " stand-by, 2nd.");
    device.isCleanWith("\"STAND_BY\"", "\"stand-by\"");
    device.isCleanWith("\"STAND_BY\"", "\"2nd\"");
  }

  @Test
  void anEnumWithout() {
    DeviceCompilation device =
        members(
            """
              @Property Power power;
              enum Power { ON, OFF }
            """);
    device.reports(
        "2:3 [QOM-204] Property \"power\" has no default, so that it is null until it is set;"
            + " say one of on, off with defaultValue, or that it is required.");
    device.isCleanWith("@Property", "@Property(defaultValue = \"off\")");
    device.isCleanWith("@Property", "@Property(required = true)");
  }

  @Test
  void aMacAddress() {
    members(
            """
              @Property(defaultValue = "52:54:00:12:34") io.github.qom4j.property.MacAddress mac;
            """)
        .reports(
            "2:28 [QOM-204] \"52:54:00:12:34\" is no default of property \"mac\": a MAC address is"
                + " six bytes as 52:54:00:12:34:56.")
        .isCleanWith("00:12:34", "00:12:34:56");
  }

  @Test
  void aPciAddress() {
    DeviceCompilation device =
        members(
            """
              @Property(defaultValue = "1f.8") io.github.qom4j.property.PciAddress addr;
            """);
    device.reports(
        "2:28 [QOM-204] \"1f.8\" is no default of property \"addr\": a PCI address is a slot to"
            + " 1f and perhaps a function to 7, such as 1f.7.");
    device.isCleanWith("1f.8", "1f.7");
    device.isCleanWith("1f.8", "3");
  }

  @Test
  void aUuid() {
    DeviceCompilation device =
        members(
            """
              @Property(defaultValue = "random") java.util.UUID uuid;
            """);
    device.reports(
        "2:28 [QOM-204] \"random\" is no default of property \"uuid\": a UUID is 32 hexadecimal"
            + " digits in groups of 8, 4, 4, 4 and 12, or auto.");
    device.isCleanWith("random", "auto");
    device.isCleanWith("random", "00112233-4455-6677-8899-aabbccddeeff");
  }

  @Test
  void aList() {
    members(
            """
              @Property(defaultValue = "1,2") int[] lengths;
            """)
        .reports(
            "2:28 [QOM-204] \"1,2\" is no default of property \"lengths\": a list is empty until"
                + " boards or users set it; drop defaultValue.")
        .isCleanWith("(defaultValue = \"1,2\")", "");
  }
}
