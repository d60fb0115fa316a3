// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;
import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class VMStatePresenceCheckTest {
  @Test
  void aVersionThatIsNotWritten() {
    device(
            """
            @QomType("dev") @VMStateUnused(value = 4, since = 3) @VMState(version = 2)
            class Dev extends Device {
              @VMStateField(since = 3) int count;
              @VMStateUnused(value = 8, since = 4) @VMStateField int level;
            }
            """)
        .reports(
            "1:51 [QOM-509] The room is there since version 3, but section \"dev\" has version 2;"
                + " set its version to 3.",
            "3:25 [QOM-509] count is there since version 3, but section \"dev\" has version 2;"
                + " set its version to 3.",
            "4:37 [QOM-509] The room is there since version 4, but section \"dev\" has version 2;"
                + " set its version to 4.")
        .isCleanWith("version = 2", "version = 4");
  }

  @Test
  void aVersionThatAllHave() {
    device(
            """
            @QomType("dev") @VMState(version = 3, minimumVersion = 2)
            @VMStateSubsection(value = "dev/more", needed = "count", version = 4)
            class Dev extends Device {
              @VMStateField(since = 2) int count;
              @VMStateField(since = 4, subsection = "dev/more") int more;
            }
            """)
        .reports(
            "4:25 [QOM-509] count is in all versions of section \"dev\" that are read, which are 2"
                + " and up; drop \"since\", or lower minimumVersion.",
            "5:25 [QOM-509] more is in all versions of section \"dev/more\" that are read, which"
                + " are 4 and up; drop \"since\", or lower minimumVersion.")
        .isCleanWith("since = 2", "since = 3", "since = 4, ", "");
  }

  @Test
  void aConditionAndAVersion() {
    device(
            """
            @QomType("dev") @VMState(version = 2)
            class Dev extends Device {
              @Property boolean big;
              @VMStateField(when = "big", since = 2) int count;
            }
            """)
        .reports(
            "4:39 [QOM-509] count has a condition, which decides whatever the version; drop"
                + " \"since\", or \"when\".")
        .isCleanWith(", since = 2", "");
  }

  @Test
  void aConditionThatIsNone() {
    members(
            """
              @Property int[] sizes() { return null; }
              @VMStateField(when = "bigg") int count;
              @VMStateField(when = "sizes") int level;
            """
                .replace("@Property ", ""))
        .reports(
            "3:24 [QOM-509] Dev has no \"bigg\", a field or a method without parameters, neither"
                + " private nor static.",
            "4:24 [QOM-509] \"sizes\" is int[], but what says when a field is sent is boolean, or an"
                + " integer that is not 0 then.")
        .isCleanWith(
            "int[] sizes() { return null; }", "int sizes() { return 0; }", "bigg", "sizes");
  }

  @Test
  void aConditionThatIsNotKnownYet() {
    members(
            """
              @VMStateField(when = "on") int count;
              @VMStateField(when = "itself") boolean itself;
              @VMStateField(when = "sum") int level;
              @VMStateField boolean on;
              @Derived(by = "add") int sum;
              @PostLoad void add() { sum = count; }
            """)
        .reports(
            "2:24 [QOM-509] count needs on, which is not loaded before it; move @VMStateField on"
                + " up.",
            "3:24 [QOM-509] itself needs itself, which is not loaded before it; move @VMStateField"
                + " itself up.",
            "4:24 [QOM-509] sum is computed after all is loaded, but level needs it before; name"
                + " what it is computed from.")
        .isCleanWith(
            "(when = \"on\")",
            "",
            "(when = \"itself\") boolean itself;",
            " boolean itself;",
            "\"sum\"",
            "\"count\"");
  }

  @Test
  void aConditionInASubsectionThatMayBeMissing() {
    device(
            """
            @QomType("dev")
            @VMStateSubsection(value = "dev/a", needed = "hasA")
            class Dev extends Device {
              @Property boolean hasA;
              @VMStateField(subsection = "dev/a") boolean on;
              @VMStateField(when = "on") int count;
            }
            """)
        .reports(
            "6:24 [QOM-509] count needs on, which is not loaded before it; move @VMStateField on"
                + " up.")
        .isCleanWith("(when = \"on\")", "(when = \"hasA\")");
  }
}
