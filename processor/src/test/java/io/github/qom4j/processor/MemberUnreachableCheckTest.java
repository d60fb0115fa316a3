// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class MemberUnreachableCheckTest {
  @Test
  void aPrivateField() {
    members(
            """
              @VMStateField private int count;
            """)
        .reports(
            "2:29 [QOM-105] count is private, so Dev_Qom cannot use it on a device; drop"
                + " \"private\".")
        .isCleanWith("private ", "");
  }

  @Test
  void aStaticField() {
    members(
            """
              @Property static final int SIZE = 1;
            """)
        .reports(
            "2:30 [QOM-105] SIZE is static, so Dev_Qom cannot use it on a device; drop"
                + " \"static\".")
        .isCleanWith("static final int SIZE = 1", "int size");
  }

  @Test
  void aPrivateRegister() {
    members(
            """
              @Register(offset = 0, name = "CTRL") private int control;
            """)
        .reports(
            "2:52 [QOM-105] control is private, so Dev_Qom cannot use it on a device; drop"
                + " \"private\".")
        .isCleanWith("private ", "");
  }

  @Test
  void aPrivateMethod() {
    members(
            """
              @Realize private void start() {}
            """)
        .reports(
            "2:25 [QOM-105] start() is private, so Dev_Qom cannot use it on a device; drop"
                + " \"private\".")
        .isCleanWith("private ", "");
  }

  @Test
  void aStaticMethodInTwoRolesIsReportedOnce() {
    members(
            """
              @ResetHold @Realize static void start() {}
            """)
        .reports(
            "2:35 [QOM-105] start() is static, so Dev_Qom cannot use it on a device; drop"
                + " \"static\".")
        .isCleanWith("static ", "");
  }

  /** What is in no stream is copied before a load, to be put back if that fails. */
  @Test
  void privateStateThatDoesNotMigrate() {
    members(
            """
              @VMStateField int count;
              @Derived(by = "look") private int left;
              @Broken("no room") private String last;
              @Elsewhere("the board") private int number;
              @PostLoad void look() { left = count; }
            """)
        .reports(
            "3:37 [QOM-105] left is private, so Dev_Qom cannot use it on a device; drop"
                + " \"private\".",
            "4:37 [QOM-105] last is private, so Dev_Qom cannot use it on a device; drop"
                + " \"private\".")
        .isCleanWith("private int left", "int left", "private String", "String");
  }

  @Test
  void aPrivateClassOfState() {
    members(
            """
              private enum Mood { CALM, BUSY }
              @VMStateField int count;
              @Derived(by = "look") Mood mood;
              @Derived(by = "look") Mood[] moods;
              @Derived(by = "look") final java.util.List<Mood> all = new java.util.ArrayList<>();
              @PostLoad void look() { mood = Mood.CALM; moods = Mood.values(); all.clear(); }
            """)
        .reports(
            "4:30 [QOM-105] mood is a Dev.Mood, a private class, so Dev_Qom cannot put it back when"
                + " loading fails; make the class not private.")
        .isCleanWith("private enum", "enum");
  }

  /** Nothing is loaded into a device without state. */
  @Test
  void aDeviceWithoutState() {
    members(
            """
              private enum Mood { CALM, BUSY }
              @Broken("nothing migrates") private int left;
              @Broken("nothing migrates") private Mood mood;
            """)
        .isClean();
  }
}
