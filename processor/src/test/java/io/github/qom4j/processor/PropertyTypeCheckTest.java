// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class PropertyTypeCheckTest {
  @Test
  void noKindOfProperty() {
    members(
            """
              @Property double gain;
            """)
        .reports(
            "2:3 [QOM-201] Property \"gain\" is double, which is no kind of property; use a"
                + " boolean, integer, String, enum, UUID, MacAddress, PciAddress, array of these,"
                + " CharBackend or QOM type.")
        .isCleanWith("double", "int");
  }

  @Test
  void anArray() {
    members(
            """
              @Property float[] sizes;
            """)
        .reports(
            "2:3 [QOM-201] Property \"sizes\" is float[], which is no kind of property; use a"
                + " boolean, integer, String, enum, UUID, MacAddress, PciAddress, array of these,"
                + " CharBackend or QOM type.")
        .isCleanWith("float[]", "int[]");
  }

  @Test
  void aSignedByte() {
    members(
            """
              @Property(signed = true) byte level;
            """)
        .reports(
            "2:22 [QOM-201] Property \"level\" is byte, which \"signed\" does not apply to;"
                + " only int and long properties have a sign.")
        .isCleanWith("byte", "int");
  }

  @Test
  void anArrayOfArrays() {
    members(
            """
              @Property int[][] sizes;
            """)
        .reports(
            "2:3 [QOM-201] Property \"sizes\" is int[][], which is no kind of property; use a"
                + " boolean, integer, String, enum, UUID, MacAddress, PciAddress, array of these,"
                + " CharBackend or QOM type.")
        .isCleanWith("int[][]", "int[]");
  }

  @Test
  void anArrayOfBackends() {
    members(
            """
              @Property CharBackend[] ports;
            """)
        .reports(
            "2:3 [QOM-201] Property \"ports\" is CharBackend[], which is no kind of property; use"
                + " a boolean, integer, String, enum, UUID, MacAddress, PciAddress, array of"
                + " these, CharBackend or QOM type.")
        .isCleanWith("CharBackend[]", "CharBackend");
  }

  @Test
  void aSizeOfOneByte() {
    members(
            """
              @Property(size = true) short length;
            """)
        .reports(
            "2:20 [QOM-201] Property \"length\" is short, which \"size\" does not apply to; only"
                + " int and long properties are sizes.")
        .isCleanWith("short", "long");
  }

  @Test
  void aSizeWithASign() {
    members(
            """
              @Property(signed = true, size = true) long length;
            """)
        .reports(
            "2:35 [QOM-201] Property \"length\" is a size, which is never negative; drop"
                + " \"signed\" or \"size\".")
        .isCleanWith("signed = true, ", "");
  }

  @Test
  void aWeakText() {
    members(
            """
              @Property(weak = true) String peer;
            """)
        .reports(
            "2:20 [QOM-201] Property \"peer\" is String, which \"weak\" does not apply to; only"
                + " links, fields of a QOM type, are weak.")
        .isCleanWith("String", "MemoryRegion");
  }

  @Test
  void anEnumOutOfReach() {
    members(
            """
              @Property(defaultValue = "on") Power power;
              private enum Power { ON, OFF }
            """)
        .reports(
            "2:3 [QOM-201] Property \"power\" is of enum Dev.Power, which Dev_Qom cannot reach; make"
                + " it package-private or public.")
        .isCleanWith("private enum", "enum");
  }
}
