// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class VMStateValidateCheckTest {
  @Test
  void noQuestion() {
    members(
            """
              @VMStateField int count;
              @VMStateValidate(value = "count must fit", after = "count") int fits() { return 1; }
              @VMStateValidate(value = "count must fit", after = "count")
              boolean fitsIn(int size) { return size > count; }
              @VMStateValidate(value = "count must fit", after = "count")
              boolean mayThrow() throws Exception { return count > 1; }
              @VMStateValidate(value = "count must fit", after = "count")
              private boolean isHidden() { return count > 1; }
            """)
        .reports(
            "3:67 [QOM-512] \"int fits()\" cannot be asked by @VMStateValidate; write \"boolean"
                + " fits()\".",
            "5:11 [QOM-512] \"boolean fitsIn(int)\" cannot be asked by @VMStateValidate; write"
                + " \"boolean fitsIn()\".",
            "7:11 [QOM-512] mayThrow() is asked by @VMStateValidate and may throw no checked"
                + " exception; return false.",
            "9:19 [QOM-105] isHidden() is private, so Dev_Qom cannot use it on a device; drop"
                + " \"private\".")
        .isCleanWith(
            "int fits() { return 1; }",
            "boolean fits() { return true; }",
            "int size) { return size",
            ") { return 9",
            " throws Exception",
            "",
            "private ",
            "");
  }

  @Test
  void nothingSaid() {
    members(
            """
              @VMStateField int count;
              @VMStateValidate(value = "", after = "count") boolean fits() { return true; }
            """)
        .reports(
            "3:28 [QOM-512] fits() says nothing about what must hold, which is all that an error"
                + " shows.")
        .isCleanWith("\"\"", "\"count must fit\"");
  }

  @Test
  void afterNoField() {
    members(
            """
              @VMStateField int count;
              @VMStateValidate(value = "count must fit", after = "cout") boolean fits() { return true; }
            """)
        .reports("3:54 [QOM-512] Dev has no field \"cout\" that migrates. Did you mean \"count\"?")
        .isCleanWith("cout\"", "count\"");
  }
}
