// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class TypeParentCheckTest {
  @Test
  void aClassWithoutParent() {
    device(
            """
            @QomType("dev")
            class Dev {}
            """)
        .reports(
            "2:1 [QOM-103] Dev extends Object, which is no QOM type; extend Device,"
                + " SysBusDevice or a class with @QomType.")
        .isCleanWith("Dev {}", "Dev extends Device {}");
  }

  @Test
  void aParentWithoutQomType() {
    device(
            """
            class Base extends Device {}
            @QomType("dev")
            class Dev extends Base {}
            """)
        .reports(
            "3:1 [QOM-103] Dev extends Base, which is no QOM type; extend Device,"
                + " SysBusDevice or a class with @QomType.")
        .isCleanWith("class Base", "@QomType(\"base\")\nclass Base");
  }
}
