// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.board;

import io.github.qom4j.clock.ClockOutput;
import io.github.qom4j.error.QomException;
import io.github.qom4j.irq.IrqInput;
import io.github.qom4j.irq.IrqLine;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.sysbus.SysBusDevice;
import java.util.List;

/** Builds a board into a machine. All methods are called with the big lock held. */
public final class BoardBuilder {
  private final BoardMachine machine;

  /**
   * Makes a builder.
   *
   * @param machine an empty machine
   */
  public BoardBuilder(BoardMachine machine) {
    this.machine = machine;
  }

  /**
   * The machine.
   *
   * @return what has been built so far
   */
  public BoardMachine machine() {
    return machine;
  }

  /**
   * Adds memory.
   *
   * @param name name of the region
   * @param base address of its first byte
   * @param size bytes
   * @return the memory
   */
  public MemoryRegion ram(String name, long base, int size) {
    return map(MemoryRegion.ram(name, size), base);
  }

  private MemoryRegion map(MemoryRegion ram, long base) {
    machine.systemMemory().addSubregion(base, ram, 0);
    return ram;
  }

  /**
   * Adds memory of the size that the user wants.
   *
   * @param name name of the region
   * @param base address of its first byte
   * @param min the smallest size the board can have, in bytes
   * @param max the largest, in bytes
   * @return the memory
   * @throws QomException if the user wants less or more
   */
  public MemoryRegion ram(String name, long base, int min, int max) {
    int size = machine.ramSize();
    if (size < min || size > max) {
      throw new QomException(
          "Invalid RAM size %s, should be at %s %s"
              .formatted(
                  bytes(size), size < min ? "least" : "most", bytes(size < min ? min : max)));
    }
    return map(machine.mainMemory(name), base);
  }

  private static String bytes(int size) {
    List<String> units = List.of("B", "KiB", "MiB", "GiB");
    int unit = Math.min(Integer.numberOfTrailingZeros(size) / 10, units.size() - 1);
    return (size >> 10 * unit) + " " + units.get(unit);
  }

  /**
   * Adds a clock.
   *
   * @param name what it is called in {@code /machine}
   * @param hz its frequency in Hz
   * @return the clock
   */
  public ClockOutput clock(String name, long hz) {
    ClockOutput clock = machine.object().addChild(name, ClockOutput.TYPE.create());
    clock.setHz(hz);
    return clock;
  }

  /**
   * Makes a device.
   *
   * @param name what the board calls it, for error messages
   * @param path where it is put below {@code /machine}; in {@code /machine/unattached} if it has no
   *     slash
   * @param type type of the device
   * @param <T> Java class of the device
   * @return the device, to be configured and realized
   */
  public <T extends Device> PartBuilder<T> part(String name, String path, TypeInfo<T, ?> type) {
    return new PartBuilder<>(machine, name, machine.create(path, type));
  }

  /**
   * Maps a memory region of a device.
   *
   * @param device the device
   * @param region number of the region
   * @param base address of its first byte
   * @param priority which of two overlapping regions is seen: the higher one
   */
  public void map(SysBusDevice device, int region, long base, int priority) {
    machine.systemMemory().addSubregion(base, device.mmio().get(region), priority);
  }

  /**
   * Connects an output line to an input line.
   *
   * @param outputs lines of a device
   * @param output number of the output
   * @param inputs lines of another device
   * @param input number of the input
   */
  public void connect(List<IrqLine> outputs, int output, List<IrqInput> inputs, int input) {
    outputs.get(output).connect(inputs.get(input));
  }

  /**
   * Connects output lines to as many input lines, each to the next.
   *
   * @param outputs lines of a device
   * @param output number of the first output
   * @param inputs lines of another device
   * @param input number of the first input
   * @param count how many
   */
  public void connect(
      List<IrqLine> outputs, int output, List<IrqInput> inputs, int input, int count) {
    for (int i = 0; i < count; i++) {
      connect(outputs, output + i, inputs, input + i);
    }
  }
}
