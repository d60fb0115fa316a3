// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.sysbus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.irq.IrqLine;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.qdev.DeviceClass;
import io.github.qom4j.qdev.Device_Qom;
import io.github.qom4j.qom.TypeInfo;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SysBusDeviceTest {
  private static final class Thing extends SysBusDevice {
    static final TypeInfo<Thing, DeviceClass> TYPE =
        SysBusDevice_Qom.TYPE.subtype("thing", Thing.class).constructor(Thing::new).build();
  }

  private final Thing device = Thing.TYPE.create();

  @Test
  void theTypeHasQemusName() {
    assertEquals("sys-bus-device", SysBusDevice_Qom.TYPE.name());
    assertTrue(SysBusDevice_Qom.TYPE.isA(Device_Qom.TYPE));
    assertTrue(SysBusDevice_Qom.TYPE.isAbstract());
  }

  @Test
  void regionsAreNumbered() {
    MemoryRegion first = MemoryRegion.ram("a", 1);
    MemoryRegion second = MemoryRegion.ram("b", 1);
    device.addMmio(first);
    device.addMmio(second);
    assertEquals(List.of(first, second), device.mmio());
    assertThrows(UnsupportedOperationException.class, () -> device.mmio().clear());
  }

  @Test
  void interruptLinesAreNumberedAndConnected() {
    IrqLine first = device.addIrq();
    IrqLine second = device.addIrq();
    assertEquals(List.of(first, second), device.irqs());
    assertEquals(device.irqs(), device.gpioOut("sysbus-irq"));
    List<Integer> seen = new ArrayList<>();
    device.connectIrq(1, seen::add);
    Bql.run(
        () -> {
          first.raise();
          second.raise();
        });
    assertEquals(List.of(1), seen);
    assertThrows(IndexOutOfBoundsException.class, () -> device.connectIrq(2, seen::add));
  }
}
