// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class VMStateSubsectionCheckTest {
  @Test
  void aTypoInAField() {
    device(
            """
            @QomType("dev")
            @VMStateSubsection(value = "dev/clock", needed = "on")
            class Dev extends Device {
              @VMStateField boolean on;
              @VMStateField(subsection = "dev/clok") int ticks;
            }
            """)
        .reports(
            "5:30 [QOM-504] Dev has no @VMStateSubsection \"dev/clok\". Did you mean"
                + " \"dev/clock\"?")
        .isCleanWith("clok\"", "clock\"");
  }

  @Test
  void theNameOfTheSection() {
    device(
            """
            @QomType("dev")
            @VMStateSubsection(value = "clock", needed = "on")
            class Dev extends Device {
              @VMStateField boolean on;
              @VMStateField(subsection = "clock") int ticks;
            }
            """)
        .reports(
            "2:28 [QOM-504] \"clock\" is no subsection of \"dev\": its name is \"dev/\" and"
                + " a word of letters, digits, '-', '_' and '.'.")
        .isCleanWith(
            "value = \"clock\"",
            "value = \"dev/clock\"",
            "subsection = \"clock\"",
            "subsection = \"dev/clock\"");
  }

  @Test
  void twice() {
    device(
            """
            @QomType("dev")
            @VMStateSubsection(value = "dev/a", needed = "on")
            @VMStateSubsection(value = "dev/a", needed = "on")
            class Dev extends Device {
              @VMStateField boolean on;
              @VMStateField(subsection = "dev/a") int ticks;
            }
            """)
        .reports(
            "3:28 [QOM-504] Two subsections are named \"dev/a\", or nearly so; give one"
                + " another name.")
        .isCleanWith("\"on\")\n@VMStateSubsection(value = \"dev/a\", needed = \"on\")", "\"on\")");
  }

  @Test
  void neededIsMissing() {
    device(
            """
            @QomType("dev")
            @VMStateSubsection(value = "dev/clock", needed = "onn")
            class Dev extends Device {
              @VMStateField boolean on;
              @VMStateField(subsection = "dev/clock") int ticks;
            }
            """)
        .reports(
            "2:50 [QOM-504] Dev has no \"onn\", a field or a method without parameters,"
                + " neither private nor static.")
        .isCleanWith("onn", "on");
  }

  @Test
  void neededIsNoBoolean() {
    device(
            """
            @QomType("dev")
            @VMStateSubsection(value = "dev/clock", needed = "isOn")
            class Dev extends Device {
              String isOn() { return ""; }
              @VMStateField(subsection = "dev/clock") int ticks;
            }
            """)
        .reports(
            "2:50 [QOM-504] \"isOn\" is String, but what says when a subsection is sent is boolean, or an integer that is not 0 then.")
        .isCleanWith("String isOn() { return \"\"; }", "boolean isOn() { return true; }");
  }

  @Test
  void noFields() {
    device(
            """
            @QomType("dev")
            @VMStateSubsection(value = "dev/clock", needed = "on")
            class Dev extends Device {
              @VMStateField boolean on;
              @VMStateField int ticks;
            }
            """)
        .reports(
            "2:28 [QOM-504] No field is in subsection \"dev/clock\"; add"
                + " @VMStateField(subsection = ...) to one.")
        .isCleanWith("Field int", "Field(subsection = \"dev/clock\") int");
  }

  @Test
  void belowNoOther() {
    device(
            """
            @QomType("dev")
            @VMStateSubsection(value = "dev/clock", needed = "on")
            @VMStateSubsection(value = "dev/clok/fast", needed = "on")
            class Dev extends Device {
              @VMStateField boolean on;
              @VMStateField(subsection = "dev/clock") int ticks;
              @VMStateField(subsection = "dev/clok/fast") int fast;
            }
            """)
        .reports(
            "3:28 [QOM-504] \"dev/clok/fast\" is sent with \"dev/clok\", which Dev does not have;"
                + " add it, or name it below another.")
        .isCleanWith("clok/", "clock/");
  }

  @Test
  void ofAStructure() {
    device(
            """
            @VMState("part")
            @VMStateSubsection(value = "dev/clock", needed = "on")
            class Part {
              @VMStateField boolean on;
              @VMStateField(subsection = "dev/clock") int ticks;
            }
            """)
        .reports(
            "2:28 [QOM-504] \"dev/clock\" is no subsection of \"part\": its name is \"part/\" and"
                + " a word of letters, digits, '-', '_' and '.'.")
        .isCleanWith("dev/", "part/");
  }

  @Test
  void versions() {
    device(
            """
            @QomType("dev")
            @VMStateSubsection(value = "dev/clock", version = 2, minimumVersion = 3, needed = "on")
            class Dev extends Device {
              @VMStateField boolean on;
              @VMStateField(subsection = "dev/clock") int ticks;
            }
            """)
        .reports(
            "2:71 [QOM-502] Section \"dev/clock\" writes version 2 but reads 3 and up, so not its"
                + " own; lower minimumVersion or raise version.")
        .isCleanWith("minimumVersion = 3", "minimumVersion = 1");
  }
}
