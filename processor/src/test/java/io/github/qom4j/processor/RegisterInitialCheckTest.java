// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class RegisterInitialCheckTest {
  private static DeviceCompilation warned(String members) {
    return members(members).checking("QOM-361").onlyWithJavac("it does not show code");
  }

  @Test
  void aResetReplacesTheInitialValue() {
    warned(
            """
              @Register(offset = 0, name = "IDENT") int ident = 0x5034;
            """)
        .reports(
            "2:45 [QOM-361] ident begins with a value that the first reset replaces: IDENT resets to"
                + " 0x0; say it with reset, and drop it here.")
        .isCleanWith("\"IDENT\") int ident = 0x5034", "\"IDENT\", reset = 0x5034) int ident");
  }

  @Test
  void noResetChangesIt() {
    for (String kept : new String[] {"access = AccessPolicy.CONST", "survives = Survives.COLD"}) {
      warned("  @Register(offset = 0, name = \"IDENT\", %s) int ident = 7;\n".formatted(kept))
          .isClean();
    }
  }

  @Test
  void onceForAllViews() {
    warned(
            """
              @Register(offset = 0, name = "ONE", reset = 7)
              @Register(offset = 4, name = "TWO")
              int both = 7;
            """)
        .reports(
            "4:7 [QOM-361] both begins with a value that the first reset replaces: ONE resets to"
                + " 0x7; say it with reset, and drop it here.")
        .isCleanWith(" = 7;", ";");
  }

  @Test
  void anArrayIsMade() {
    warned(
            """
              @Register(offset = 0, name = "ROW", count = 2) int[] row = new int[2];
            """)
        .isClean();
  }
}
