// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.board;

import io.github.qom4j.chardev.Chardev;
import io.github.qom4j.clock.ClockOutput;
import io.github.qom4j.error.QomException;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qom.QomObject;

/**
 * Configures a device of a board. What the board sets replaces what the user set.
 *
 * @param <T> Java class of the device
 */
public final class PartBuilder<T extends Device> {
  private final BoardMachine machine;
  private final String name;
  private final T device;

  PartBuilder(BoardMachine machine, String name, T device) {
    this.machine = machine;
    this.name = name;
    this.device = device;
  }

  /**
   * Sets a property.
   *
   * @param property its name
   * @param value the value as a user would type it
   * @return this builder
   */
  public PartBuilder<T> set(String property, String value) {
    device.setProperty(property, value, machine.names());
    return this;
  }

  /**
   * Sets a property if it has a certain value, such as the one it has unless the user sets it.
   *
   * @param property its name
   * @param value the value as a user would type it
   * @param old the value that is replaced, as {@link QomObject#getProperty} gives it
   * @return this builder
   */
  public PartBuilder<T> set(String property, String value, String old) {
    return device.getProperty(property).equals(old) ? set(property, value) : this;
  }

  /**
   * Links to another object.
   *
   * @param property name of the link property
   * @param target the object
   * @return this builder
   */
  public PartBuilder<T> link(String property, QomObject target) {
    device.setProperty(property, target);
    return this;
  }

  /**
   * Connects a character device if the user gave the serial port one.
   *
   * @param property name of the property
   * @param number number of the serial port
   * @return this builder
   */
  public PartBuilder<T> serial(String property, int number) {
    machine.serial(number).map(Chardev::id).ifPresent(id -> set(property, id));
    return this;
  }

  /**
   * Connects a clock.
   *
   * @param input name of the clock input
   * @param source what feeds it
   * @return this builder
   */
  public PartBuilder<T> clock(String input, ClockOutput source) {
    source.connect(device.clockInput(input));
    return this;
  }

  /**
   * Realizes the device.
   *
   * @return the device
   * @throws QomException if it refuses its configuration; the message names the part
   */
  public T realize() {
    try {
      machine.realize(device);
    } catch (QomException e) {
      throw new QomException(
          "part %s at %s (type '%s'): %s"
              .formatted(name, device.canonicalPath(), device.typeName(), e.getMessage()),
          e);
    }
    return device;
  }
}
