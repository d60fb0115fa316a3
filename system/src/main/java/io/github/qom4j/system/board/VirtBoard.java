// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.board;

import io.github.qom4j.chardev.Chardev;
import io.github.qom4j.examples.pl011.Pl011;
import io.github.qom4j.examples.pl011.Pl011_Qom;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.system.machine.Machine;
import java.util.List;
import java.util.Set;

/**
 * QEMU's {@code virt} as far as a UART and its driver see it: memory, a PL011, and the inputs of
 * the interrupt controller. Addresses, interrupt numbers and paths are QEMU's.
 */
final class VirtBoard extends Board {
  private static final long RAM_BASE = 0x4000_0000L;
  private static final long UART_BASE = 0x0900_0000L;
  private static final int UART_INTERRUPT = 1;

  /** 256 shared interrupts and the 32 private ones of the processor. */
  private static final int INTERRUPT_INPUTS = 288;

  VirtBoard() {
    super(List.of("virt", "virt-10.0"), "QEMU 10.0 ARM Virtual Machine");
  }

  @Override
  public Set<String> ignoredProperties() {
    return Set.of("acpi", "gic-version", "graphics", "highmem", "its", "secure", "usb");
  }

  @Override
  protected void build(Machine machine) {
    MemoryRegion ram = MemoryRegion.ram("mach-virt.ram", machine.options().ramSize());
    machine.systemMemory().addSubregion(RAM_BASE, ram, 0);

    InterruptSink controller =
        machine.addDevice(
            "device[1]", InterruptSink.TYPE, sink -> sink.addInputs(INTERRUPT_INPUTS));

    Pl011 uart =
        machine.addDevice(
            "device[3]",
            Pl011_Qom.TYPE,
            device ->
                machine
                    .serial(0)
                    .map(Chardev::id)
                    .ifPresent(id -> device.setProperty("chardev", id, machine::findChardev)));
    machine.systemMemory().addSubregion(UART_BASE, uart.mmio().get(0), 0);
    uart.connectIrq(0, controller.gpioIn(Device.UNNAMED).get(UART_INTERRUPT));
  }
}
