// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import io.github.qom4j.annotation.DeviceType;
import io.github.qom4j.annotation.Elsewhere;
import io.github.qom4j.annotation.Property;
import io.github.qom4j.annotation.QomType;
import io.github.qom4j.annotation.Realize;
import io.github.qom4j.error.QomException;
import io.github.qom4j.irq.IrqLine;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.sysbus.SysBusDevice;

/**
 * Where a board has addresses and interrupt lines for the system-bus devices that users add, as
 * QEMU's {@code platform-bus-device}. A board maps its region, in which those devices' regions come
 * to lie, and connects its lines, which those devices' lines drive.
 */
@QomType("platform-bus-device")
@DeviceType(userCreatable = false)
public class PlatformBus extends SysBusDevice {
  /** Number of interrupt lines. */
  @Property("num-irqs")
  int lineCount;

  /** Size of the region in bytes. */
  @Property("mmio-size")
  int size;

  /** How many of its lines are driven, which are the first ones. */
  @Elsewhere("the command line says which devices there are")
  private int used;

  /** For the type. */
  protected PlatformBus() {}

  @Realize
  void realizeBus() {
    setId(typeName());
    addMmio(MemoryRegion.container("platform bus", Integer.toUnsignedLong(size)));
    for (int i = 0; i < lineCount; i++) {
      addIrq();
    }
  }

  /**
   * Gives a device addresses and lines. What the device has already stays as it is.
   *
   * @param device the device, realized
   * @throws QomException if there is no room
   */
  public void link(SysBusDevice device) {
    for (IrqLine line : device.irqs()) {
      if (line.target() == null) {
        link(line);
      }
    }
    for (MemoryRegion region : device.mmio()) {
      if (region.address() == -1) {
        place(region);
      }
    }
  }

  private void link(IrqLine line) {
    if (used == lineCount) {
      throw new QomException("Platform Bus: Can not fit IRQ line");
    }
    line.connect(irqs().get(used++).target());
  }

  /** Each region lies at a multiple of its size, rounded up to a power of two. */
  private void place(MemoryRegion region) {
    MemoryRegion all = mmio().get(0);
    long wanted = region.size();
    long step = Long.highestOneBit(2 * wanted - 1);
    for (long offset = 0; offset + wanted <= all.size(); offset += step) {
      if (isFree(all, offset, offset + wanted)) {
        all.addSubregion(offset, region, 0);
        return;
      }
    }
    throw new QomException("Platform Bus: Can not fit MMIO region of size %x".formatted(wanted));
  }

  private static boolean isFree(MemoryRegion all, long start, long end) {
    return all.subregions().stream()
        .allMatch(
            other -> other.offset() >= end || other.offset() + other.region().size() <= start);
  }
}
