// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import io.github.qom4j.chardev.Chardev;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a user says about a machine, whatever the board.
 *
 * @param name what the user calls the machine, if anything
 * @param uuid what tells the machine from others, if the user says it
 * @param ramSize bytes of memory
 * @param clockMode what moves the guest's time
 * @param globals values for properties of devices
 * @param serials the character devices of the serial ports by number; empty where there is none
 */
public record MachineOptions(
    Optional<String> name,
    Optional<UUID> uuid,
    int ramSize,
    ClockMode clockMode,
    List<GlobalProperty> globals,
    List<Optional<Chardev>> serials) {
  /** Memory if nothing is said, in bytes. */
  public static final int DEFAULT_RAM_SIZE = 128 << 20;

  /** What moves the guest's time. */
  public enum ClockMode {
    /** It passes as the host's does while the machine runs. */
    HOST,
    /** It stands still unless qtest moves it. */
    STEPPED
  }

  /**
   * Makes options.
   *
   * @param name what the user calls the machine, if anything
   * @param uuid what tells the machine from others, if the user says it
   * @param ramSize bytes of memory
   * @param clockMode what moves the guest's time
   * @param globals values for properties of devices
   * @param serials the character devices of the serial ports
   */
  public MachineOptions {
    globals = List.copyOf(globals);
    serials = List.copyOf(serials);
  }

  /**
   * Makes options of a machine without a UUID.
   *
   * @param name what the user calls the machine, if anything
   * @param ramSize bytes of memory
   * @param clockMode what moves the guest's time
   * @param globals values for properties of devices
   * @param serials the character devices of the serial ports
   */
  public MachineOptions(
      Optional<String> name,
      int ramSize,
      ClockMode clockMode,
      List<GlobalProperty> globals,
      List<Optional<Chardev>> serials) {
    this(name, Optional.empty(), ramSize, clockMode, globals, serials);
  }

  /**
   * The same options with values for properties that those here replace.
   *
   * @param first what the machine's board says
   * @return the options
   */
  public MachineOptions after(List<GlobalProperty> first) {
    List<GlobalProperty> all = new ArrayList<>(first);
    all.addAll(globals);
    return new MachineOptions(name, uuid, ramSize, clockMode, all, serials);
  }
}
