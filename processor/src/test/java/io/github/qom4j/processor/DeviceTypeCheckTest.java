// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class DeviceTypeCheckTest {
  @Test
  void aBusThatIsNone() {
    device(
            """
            @QomType("dev")
            @DeviceType(
                categories = {Category.INPUT, Category.MISC},
                bus = IrqLine.class, hotpluggable = false)
            class Dev extends Device {}
            """)
        .reports(
            "4:18 [QOM-129] Dev is plugged into IrqLine, which is no bus; name a class that extends"
                + " Bus.")
        .isCleanWith("IrqLine", "SystemBus");
  }

  @Test
  void anObjectThatIsNoDevice() {
    device(
            """
            @QomType("dev")
            @DeviceType(description = "A lamp", bus = int.class)
            class Dev extends QomObject {}
            """)
        .reports(
            "2:1 [QOM-129] @DeviceType is about devices, but Dev extends QomObject; extend Device.")
        .isCleanWith("QomObject", "Device", "int.class", "SystemBus.class");
  }

  @Test
  void aBlockOfRegisters() {
    device(
            """
            @RegisterBlock(size = 4)
            @DeviceType(hotpluggable = false)
            class Dev {
              @Register(offset = 0, name = "CTRL") int control;
            }
            """)
        .reports(
            "2:1 [QOM-129] @DeviceType is about devices, but Dev extends Object; extend Device.")
        .isCleanWith("@DeviceType(hotpluggable = false)", "");
  }
}
