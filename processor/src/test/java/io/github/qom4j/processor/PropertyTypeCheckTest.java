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
            "2:3 [QOM-201] Property \"gain\" is double, which is no kind of property; use"
                + " boolean, byte, short, int, long, String, CharBackend or a QOM type.")
        .isCleanWith("double", "int");
  }

  @Test
  void anArray() {
    members(
            """
              @Property int[] sizes;
            """)
        .reports(
            "2:3 [QOM-201] Property \"sizes\" is int[], which is no kind of property; use"
                + " boolean, byte, short, int, long, String, CharBackend or a QOM type.")
        .isCleanWith("int[]", "int");
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
}
