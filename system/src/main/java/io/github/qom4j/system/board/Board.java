// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.board;

import io.github.qom4j.board.BoardBuilder;
import io.github.qom4j.board.BoardProvider;
import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.Chardevs;
import io.github.qom4j.error.QomException;
import io.github.qom4j.system.machine.GlobalProperty;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.MachineOptions;
import java.util.List;
import java.util.Set;

/**
 * A board that machines can be made of.
 *
 * @param provider what the board declares
 */
public record Board(BoardProvider provider) {
  /**
   * What users call the board.
   *
   * @return its names; the last one is the version that the others stand for
   */
  public List<String> names() {
    return provider.names();
  }

  /**
   * What the board is.
   *
   * @return a few words
   */
  public String description() {
    return provider.description();
  }

  /**
   * Name of the type of the object at {@code /machine}.
   *
   * @return the name
   */
  public String typeName() {
    return provider.type().name();
  }

  /**
   * Properties of QEMU's board that make no difference here.
   *
   * @return names that users may write after the board's
   */
  public Set<String> ignoredProperties() {
    return provider.ignoredProperties();
  }

  /**
   * Makes a machine, reset and not started.
   *
   * @param options what the user says about it
   * @param chardevs its character devices, which are closed with it
   * @return the machine
   * @throws io.github.qom4j.error.QomException if a device refuses its configuration
   */
  public Machine create(MachineOptions options, Chardevs chardevs) {
    return Bql.call(
        () -> {
          Machine machine = prepare(options, chardevs);
          build(machine);
          machine.complete();
          return machine;
        });
  }

  /**
   * Makes a machine that is empty yet.
   *
   * @param options what the user says about it
   * @param chardevs its character devices, which are closed with it
   * @return the machine, to be built and then {@linkplain Machine#complete() completed}
   */
  public Machine prepare(MachineOptions options, Chardevs chardevs) {
    Machine machine = new Machine(provider.type(), options.after(globals()), chardevs);
    machine.userDevices().setDynamicTypes(provider.dynamicDevices());
    return machine;
  }

  /**
   * Puts memory and devices into a machine. Called with the big lock held.
   *
   * @param machine an empty machine of this board
   * @throws io.github.qom4j.error.QomException if a device refuses its configuration
   */
  public void build(Machine machine) {
    provider.build(new BoardBuilder(machine));
  }

  /**
   * Values that properties of all devices of a type have on the board.
   *
   * @return the values
   */
  public List<GlobalProperty> globals() {
    return provider.globals().stream()
        .map(
            text ->
                GlobalProperty.parse(text)
                    .orElseThrow(
                        () ->
                            new QomException(
                                "board %s: '%s' is no type.property=value"
                                    .formatted(typeName(), text))))
        .toList();
  }
}
