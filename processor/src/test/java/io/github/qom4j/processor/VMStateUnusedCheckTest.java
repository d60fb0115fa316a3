// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;
import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class VMStateUnusedCheckTest {
  @Test
  void beforeAFieldThatDoesNotMigrate() {
    members(
            """
              @VMStateUnused(4) @Property int size;
            """)
        .reports(
            "2:3 [QOM-506] size does not migrate, so there is no room before it; add"
                + " @VMStateField, or move @VMStateUnused to the next field that does.")
        .isCleanWith("@Property", "@VMStateField");
  }

  @Test
  void theSizeAtTheEnd() {
    device(
            """
            @QomType("dev") @VMStateUnused(-4) class Dev extends Device {}
            """)
        .reports("1:32 [QOM-506] The room at the end is -4 bytes; it is 1 to 65535.")
        .isCleanWith("-4", "4");
  }

  @Test
  void theSize() {
    members(
            """
              @VMStateUnused(0) @VMStateField int a;
              @VMStateUnused(65536) @VMStateField int b;
            """)
        .reports(
            "2:18 [QOM-506] The room before a is 0 bytes; it is 1 to 65535.",
            "3:18 [QOM-506] The room before b is 65536 bytes; it is 1 to 65535.")
        .isCleanWith("(0)", "(1)", "65536", "65535");
  }
}
