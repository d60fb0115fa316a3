// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class BankAccessCheckTest {
  @Test
  void noPowerOfTwo() {
    device(
            """
            @QomType("dev")
            @RegisterBank(size = 4, access = @Access(valid = 3))
            class Dev extends SysBusDevice {}
            """)
        .reports(
            "2:50 [QOM-302] valid = {3} are no access sizes: give one of 1, 2, 4 and 8 bytes, or a smallest and a largest.")
        .isCleanWith("3", "4");
  }

  @Test
  void theLargestFirst() {
    device(
            """
            @QomType("dev")
            @RegisterBank(size = 4, access = @Access(impl = {4, 1}))
            class Dev extends SysBusDevice {}
            """)
        .reports(
            "2:49 [QOM-302] impl = {4, 1} are no access sizes: give one of 1, 2, 4 and 8 bytes, or a smallest and a largest.")
        .isCleanWith("{4, 1}", "{1, 4}");
  }

  @Test
  void threeSizes() {
    device(
            """
            @QomType("dev")
            @RegisterBank(size = 4, access = @Access(valid = {1, 2, 4}))
            class Dev extends SysBusDevice {}
            """)
        .reports(
            "2:50 [QOM-302] valid = {1, 2, 4} are no access sizes: give one of 1, 2, 4 and 8 bytes, or a smallest and a largest.")
        .isCleanWith("{1, 2, 4}", "{1, 4}");
  }

  @Test
  void ofASecondBank() {
    device(
            """
            @QomType("dev")
            @RegisterBank(size = 4)
            @RegisterBank(value = "dma", size = 4, access = @Access(valid = 3))
            class Dev extends SysBusDevice {}
            """)
        .reports(
            "3:65 [QOM-302] valid = {3} are no access sizes: give one of 1, 2, 4 and 8 bytes, or a"
                + " smallest and a largest.")
        .isCleanWith("3)", "4)");
  }
}
