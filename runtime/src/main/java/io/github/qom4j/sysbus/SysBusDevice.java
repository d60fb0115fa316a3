// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.sysbus;

import io.github.qom4j.irq.Edges;
import io.github.qom4j.irq.IrqHandler;
import io.github.qom4j.irq.IrqLine;
import io.github.qom4j.memory.AccessSizes;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.memory.MemoryRegionOps;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.register.RegisterBank;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A device on the system bus ({@code sys-bus-device} in QEMU): a board maps its memory regions and
 * connects its interrupt lines by number.
 */
public abstract class SysBusDevice extends Device {
  /** Name of the interrupt lines among the device's outputs. */
  public static final String SYSBUS_IRQ = "sysbus-irq";

  private final List<MemoryRegion> mmio = new ArrayList<>();
  private final Map<MemoryRegion, RegisterBank> banks = new LinkedHashMap<>();
  private final Map<Class<?>, Edges> edges = new HashMap<>();

  /** For subclasses; devices are made by their type. */
  protected SysBusDevice() {}

  /**
   * Adds a register bank in a memory region of its own, which gets the next number.
   *
   * @param name name of the region
   * @param size bytes
   * @param bank the registers
   * @param sizes the access sizes
   */
  public final void addBank(String name, long size, RegisterBank bank, AccessSizes sizes) {
    addBank(name, size, bank, bank, sizes);
  }

  /**
   * Adds a register bank in a memory region of its own, which gets the next number, where accesses
   * go another way to it.
   *
   * @param name name of the region
   * @param size bytes
   * @param bank the registers
   * @param ops what is accessed; brings the accesses to the bank
   * @param sizes the access sizes
   */
  public final void addBank(
      String name, long size, RegisterBank bank, MemoryRegionOps ops, AccessSizes sizes) {
    MemoryRegion region = MemoryRegion.io(name, size, ops, sizes, bank.layout().byteOrder());
    banks.put(region, bank);
    addMmio(region);
  }

  /**
   * The register banks.
   *
   * @return the banks in the order they were added
   */
  public final List<RegisterBank> banks() {
    return List.copyOf(banks.values());
  }

  @Override
  protected void unlockRegisters() {
    banks.values().forEach(RegisterBank::unlock);
  }

  /**
   * Adds a memory region, which gets the next number.
   *
   * @param region the region
   */
  public final void addMmio(MemoryRegion region) {
    region.guardWith(reentrancyGuard());
    addChild(region.name() + "[*]", region);
    mmio.add(region);
  }

  @Override
  protected void dropLostRegions() {
    mmio.removeIf(region -> region.parent().isEmpty());
    banks.keySet().retainAll(mmio);
  }

  /**
   * The memory regions.
   *
   * @return the regions by number
   */
  public final List<MemoryRegion> mmio() {
    return Collections.unmodifiableList(mmio);
  }

  /**
   * The first byte of a register that an access reaches, for hooks that take the lanes.
   *
   * @param lanes the bits of the register that the access reaches
   * @return byte in the register, 0 to 7, from the lowest bits up
   */
  protected static byte firstByte(long lanes) {
    return (byte) (Long.numberOfTrailingZeros(lanes) / 8);
  }

  /**
   * What the conditions of lines and bits were when they were last looked at.
   *
   * @param companion companion of the class that declares them
   * @return the same each time
   */
  public final Edges edges(Class<?> companion) {
    return edges.computeIfAbsent(companion, key -> new Edges());
  }

  /**
   * Adds an interrupt line, which gets the next number.
   *
   * @return the line
   */
  public final IrqLine addIrq() {
    return addGpioOut(SYSBUS_IRQ);
  }

  /**
   * The interrupt lines.
   *
   * @return the lines by number
   */
  public final List<IrqLine> irqs() {
    return gpioOut(SYSBUS_IRQ);
  }

  /**
   * Connects an interrupt line.
   *
   * @param number number of the line
   * @param target what the line drives
   */
  public final void connectIrq(int number, IrqHandler target) {
    irqs().get(number).connect(target);
  }
}
