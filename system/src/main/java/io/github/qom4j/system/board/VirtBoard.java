// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.board;

import io.github.qom4j.annotation.Board;
import io.github.qom4j.annotation.Connect;
import io.github.qom4j.annotation.Mmio;
import io.github.qom4j.annotation.Part;
import io.github.qom4j.annotation.Ram;
import io.github.qom4j.annotation.Serial;
import io.github.qom4j.annotation.SetProperty;
import io.github.qom4j.annotation.Wire;
import io.github.qom4j.board.BoardBuilder;
import io.github.qom4j.examples.pl011.Pl011;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.system.machine.PlatformBus;

/**
 * QEMU's {@code virt} as far as a UART and its driver see it: memory, a PL011, and the inputs of
 * the interrupt controller. Addresses, interrupt numbers and paths are QEMU's.
 */
@Board(
    names = {"virt", "virt-10.0"},
    description = "QEMU 10.0 ARM Virtual Machine",
    target = "aarch64",
    dynamicDevices = "sys-bus-device",
    ignores = {"acpi", "gic-version", "graphics", "highmem", "its", "secure", "usb"})
final class VirtBoard {
  /** Main memory. */
  @Ram(name = "mach-virt.ram", base = 0x4000_0000L)
  MemoryRegion ram;

  /** Interrupt controller: 256 shared interrupts and the 32 private ones of the processor. */
  @Part("device[1]")
  @SetProperty(name = "num-inputs", value = "288")
  InterruptSink gic;

  /** Console. */
  @Part("device[3]")
  @Mmio(0x0900_0000L)
  @Serial(0)
  @Connect(irq = 0, to = "gic", input = 1)
  Pl011 uart;

  /** Room for devices that users add. */
  @Part("device[40]")
  @SetProperty(name = "num-irqs", value = "64")
  @SetProperty(name = "mmio-size", value = "0x2000000")
  PlatformBus platformBus;

  @Wire
  void placePlatformBus(BoardBuilder b) {
    b.map(platformBus, 0, 0x0c00_0000L, 0);
    b.connect(platformBus.irqs(), 0, gic.gpioIn(Device.UNNAMED), 112, 64);
  }
}
