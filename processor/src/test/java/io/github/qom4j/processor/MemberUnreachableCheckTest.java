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
}
