// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.fields;

import org.junit.jupiter.api.Test;

class PartTypeCheckTest {
  @Test
  void noDevice() {
    fields(
            """
              @Part String name;
              @Part int number;
              @Part Device any;
              @Part Base base;
              @Part Thing thing;
            """)
        .reports(
            "2:16 [QOM-805] name is String, which has no @QomType; use a device's class that "
                + "has @QomType and is not abstract.",
            "3:13 [QOM-805] number is int, which has no @QomType; use a device's class that "
                + "has @QomType and is not abstract.",
            "4:16 [QOM-805] any is Device, which has no @QomType; use a device's class that "
                + "has @QomType and is not abstract.",
            "5:14 [QOM-805] base is Base, which is abstract; use a device's class that has "
                + "@QomType and is not abstract.",
            "6:15 [QOM-805] thing is Thing, which is no device; use a device's class that has "
                + "@QomType and is not abstract.")
        .isCleanWith(
            "String name",
            "Uart name",
            "int number;",
            "Uart number;",
            "Device any",
            "Uart any",
            "Base base",
            "Uart base",
            "Thing thing",
            "Uart thing");
  }
}
