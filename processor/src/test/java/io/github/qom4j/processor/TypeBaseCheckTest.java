// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class TypeBaseCheckTest {
  @Test
  void aBankOfADevice() {
    device(
            """
            @QomType("dev")
            @RegisterBank(size = 8)
            class Dev extends Device {
              @Register(offset = 0, name = "CTRL") int control;
              @Irq IrqLine line;
            }
            """)
        .reports(
            "2:1 [QOM-110] Memory regions and interrupt lines belong to a SysBusDevice, but"
                + " Dev extends Device; extend SysBusDevice.")
        .isCleanWith("extends Device", "extends SysBusDevice");
  }

  @Test
  void stateOfAnObject() {
    device(
            """
            @QomType("dev")
            class Dev extends QomObject {
              @VMStateField int count;
              @Realize void start() {}
            }
            """)
        .reports(
            "4:3 [QOM-110] Clocks, life cycle and state belong to a Device, but Dev extends"
                + " QomObject; extend Device.")
        .isCleanWith("QomObject", "Device");
  }
}
