// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.board;

import io.github.qom4j.annotation.Board;
import io.github.qom4j.annotation.Connect;
import io.github.qom4j.annotation.Mmio;
import io.github.qom4j.annotation.Part;
import io.github.qom4j.annotation.Ram;
import io.github.qom4j.annotation.SetProperty;
import io.github.qom4j.examples.hpet.Hpet;
import io.github.qom4j.memory.MemoryRegion;

/**
 * QEMU's {@code pc} as far as the HPET and its driver see it: memory, the HPET, and the inputs of
 * the I/O interrupt controller. Addresses, interrupt numbers and paths are QEMU's.
 */
@Board(
    names = {"pc", "pc-i440fx-10.0"},
    description = "Standard PC (i440FX + PIIX, 1996)",
    target = "x86_64",
    ignores = {"acpi", "graphics", "i8042", "pic", "pit", "sata", "smbus", "smm", "usb", "vmport"})
final class PcBoard {
  /** Main memory. */
  @Ram(name = "pc.ram", base = 0)
  MemoryRegion ram;

  /** Interrupt controller. */
  @Part("i440fx/ioapic")
  @SetProperty(name = "num-inputs", value = "24")
  InterruptSink ioapic;

  /** Event timers, whose interrupts can be routed to input 2 unless the user says otherwise. */
  @Part("device[6]")
  @Mmio(0xfed0_0000L)
  @SetProperty(name = "hpet-intcap", value = "4", insteadOf = "0")
  @Connect(irq = 0, count = 24, to = "ioapic", shared = true)
  Hpet hpet;

  /** The other devices, which are reset after the HPET. */
  @Part("device[3]")
  @Connect(output = "keyboard", to = "ioapic", input = 1, shared = true)
  @Connect(output = "acpi", to = "ioapic", input = 9, shared = true)
  @Connect(output = "rtc", to = "hpet", input = 1)
  PcLines others;
}
