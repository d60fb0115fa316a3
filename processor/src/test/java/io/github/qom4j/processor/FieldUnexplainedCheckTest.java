// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;
import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class FieldUnexplainedCheckTest {
  @Test
  void aFieldWithoutAnnotation() {
    members(
            """
              private static int made;
              final int depth = 4;
              int count;
            """)
        .reports(
            "4:7 [QOM-106] count is not migrated, configured or explained; add"
                + " @VMStateField if it is state, or else @Property, @Derived, @Elsewhere,"
                + " @Immutable or @Broken; a constant is static final.")
        .isCleanWith("int count", "@VMStateField int count");
  }

  @Test
  void theLikeliestChoiceIsFirst() {
    members(
            """
              final Object owner = this;
              java.util.Map<Integer, String> names;
              long[] lookUpCache = {};
              final int[] slots = {1, 2};
              String label;
              Timer tick;
              IrqLine line;
            """)
        .reports(
            "2:16 [QOM-106] owner is not migrated, configured or explained; add @Immutable"
                + " if it never changes, or else @VMStateField, @Property, @Derived, @Elsewhere or"
                + " @Broken; a constant is static final.",
            "3:34 [QOM-106] names is not migrated, configured or explained; add @Derived if"
                + " @PostLoad computes it, or else @VMStateField, @Property, @Elsewhere, @Immutable"
                + " or @Broken; a constant is static final.",
            "4:10 [QOM-106] lookUpCache is not migrated, configured or explained; add"
                + " @Derived if @PostLoad computes it, or else @VMStateField, @Property,"
                + " @Elsewhere, @Immutable or @Broken; a constant is static final.",
            "5:15 [QOM-106] slots is not migrated, configured or explained; add"
                + " @VMStateField if it is state, or else @Property, @Derived, @Elsewhere,"
                + " @Immutable or @Broken; a constant is static final.",
            "6:10 [QOM-106] label is not migrated, configured or explained; add @Property"
                + " if boards set it, or else @VMStateField, @Derived, @Elsewhere, @Immutable or"
                + " @Broken; a constant is static final.",
            "7:9 [QOM-106] tick is not migrated, configured or explained; add"
                + " @VMStateField if it is state, or else @Property, @Derived, @Elsewhere,"
                + " @Immutable or @Broken; a constant is static final.",
            "8:11 [QOM-106] line is not migrated, configured or explained; add @Irq if it is"
                + " an interrupt line, or else @VMStateField, @Property, @Derived, @Elsewhere,"
                + " @Immutable or @Broken; a constant is static final.")
        .isCleanWith(
            "final Object",
            "@Immutable final Object",
            "java.util.Map",
            "@Derived(by = \"look\") java.util.Map",
            "long[]",
            "@Derived(by = \"look\") long[]",
            "final int[]",
            "@VMStateField final int[]",
            "String label",
            "@Property String label",
            "Timer tick;",
            "@VMStateField Timer tick; @OnExpire(\"tick\") void expire() {} @PostLoad void look() {"
                + " names = java.util.Map.of(); lookUpCache = new long[slots.length]; }",
            "IrqLine",
            "@Irq IrqLine");
  }

  /** A structure asks for its fields as a device does. */
  @Test
  void structures() {
    device(
            """
            @QomType("dev") class Dev extends Device {
              @VMState("slot") static final class Slot {
                int number;
              }
              final Slot[] slots = {new Slot()};
            }
            """)
        .reports(
            "3:9 [QOM-106] number is not migrated, configured or explained; add @VMStateField if it"
                + " is state, or else @Property, @Derived, @Elsewhere, @Immutable or @Broken; a"
                + " constant is static final.",
            "5:16 [QOM-106] slots is not migrated, configured or explained; add @VMStateField if it"
                + " is state, or else @Property, @Derived, @Elsewhere, @Immutable or @Broken; a"
                + " constant is static final.")
        .isCleanWith(
            "int number", "@VMStateField int number", "final Slot[]", "@VMStateField final Slot[]");
  }

  /** A timer's deadline is state. */
  @Test
  void aTimer() {
    members(
            """
              Timer tick;
              @OnExpire("tick") void expire() {}
            """)
        .reports(
            "2:9 [QOM-106] tick is not migrated, configured or explained; add"
                + " @VMStateField if it is state, or else @Property, @Derived, @Elsewhere,"
                + " @Immutable or @Broken; a constant is static final.")
        .isCleanWith("Timer tick", "@VMStateField Timer tick");
  }

  /** What is no device does not migrate. */
  @Test
  void anObject() {
    device(
            """
            @QomType("dev")
            class Dev extends QomObject {
              int uses;
            }
            """)
        .isClean();
  }
}
