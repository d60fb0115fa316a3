// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.board;

import io.github.qom4j.chardev.Chardev;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.property.PropertyContext;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.TypeInfo;
import java.util.Optional;

/** A machine as the board sees it that is built into it. */
public interface BoardMachine {
  /**
   * What lies at the processor's address 0.
   *
   * @return the container of all that boards map
   */
  MemoryRegion systemMemory();

  /**
   * How much memory the user wants.
   *
   * @return bytes
   */
  int ramSize();

  /**
   * Makes the memory of the size that the user wants.
   *
   * @param name name of the region
   * @return the memory, {@link #ramSize()} bytes
   */
  default MemoryRegion mainMemory(String name) {
    return MemoryRegion.ram(name, ramSize());
  }

  /**
   * The character device of a serial port.
   *
   * @param number number of the port
   * @return the character device, if the user gave one
   */
  Optional<Chardev> serial(int number);

  /**
   * Where values of properties that name something else are looked up.
   *
   * @return the machine's names
   */
  PropertyContext names();

  /**
   * What stands at {@code /machine}.
   *
   * @return the object
   */
  QomObject object();

  /**
   * Makes a device with the values that the user gave its type.
   *
   * @param path where it is put below {@code /machine}; in {@code /machine/unattached} if it has no
   *     slash
   * @param type type of the device
   * @param <T> Java class of the device
   * @return the device, not realized
   * @throws io.github.qom4j.error.QomException if the type has no such property or value
   */
  <T extends Device> T create(String path, TypeInfo<T, ?> type);

  /**
   * Realizes a device, which from then on is reset with the machine.
   *
   * @param device the device
   * @throws io.github.qom4j.error.QomException if it refuses its configuration
   */
  void realize(Device device);
}
