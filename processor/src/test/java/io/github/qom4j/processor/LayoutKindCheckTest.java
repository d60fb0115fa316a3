// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class LayoutKindCheckTest {
  @Test
  void noConstants() {
    members(
            """
              interface Ctrl {
                String EN = "1";
              }
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
            """)
        .reports(
            "5:51 [QOM-310] Ctrl is no layout of CTRL: it declares no int or long"
                + " constants; name an interface of mask constants.")
        .isCleanWith("String EN = \"1\"", "int EN = 1");
  }

  @Test
  void aPrimitive() {
    members(
            """
              @Register(offset = 0, name = "CTRL", bits = int.class) int control;
            """)
        .reports(
            "2:50 [QOM-310] int is no layout of CTRL: it declares no int or long constants;"
                + " name an interface of mask constants.")
        .isCleanWith("int.class", "void.class");
  }
}
