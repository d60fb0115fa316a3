// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class FieldInheritedCheckTest {
  @Test
  void stateInASuperclass() {
    device(
            """
            abstract class Base {
              static int made;
              final int depth = 4;
              int count;
            }
            abstract class Middle extends Base {}
            @RegisterBlock(size = 8) class Dev extends Middle {
              @VMStateField int level;
            }
            """)
        .reports(
            "7:26 [QOM-113] Dev inherits count from Base, which does not migrate it; move it into"
                + " Dev, or say @Immutable or @Elsewhere in Base, which is abstract then.")
        .isCleanWith("  int count;\n", "", "@VMState", "@VMStateField int count;\n@VMState");
  }

  @Test
  void aSuperclassThatExplains() {
    device(
            """
            abstract class Base {
              @Immutable final String name;
              @Elsewhere("the one who reads it") int read;
              Base(String name) { this.name = name; }
            }
            @RegisterBlock(size = 8) class Dev extends Base {
              @VMStateField int level;
              Dev() { super("dev"); }
            }
            """)
        .isClean();
  }

  /** The explanation has no effect in a class that nobody extends to explain its own. */
  @Test
  void anExplanationInAnyClass() {
    device(
            """
            class Dev {
              @Immutable final String name = toString();
            }
            """)
        .reports(
            "2:3 [QOM-104] @Immutable has no effect, because Dev has no @QomType; add"
                + " @QomType(\"...\").")
        .isCleanWith("class Dev", "@QomType(\"dev\") class Dev extends Device");
  }
}
