// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.board;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.Chardevs;
import io.github.qom4j.qom.ObjectClass;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.MachineObject;
import io.github.qom4j.system.machine.MachineOptions;
import java.util.List;
import java.util.Set;

/** A board: which devices a machine has, where they are, how they are connected. */
public abstract class Board {
  private final List<String> names;
  private final String description;
  private final TypeInfo<MachineObject, ObjectClass> type;

  /**
   * Makes a board.
   *
   * @param names what users call it, the first one first
   * @param description what it is, in a few words
   */
  protected Board(List<String> names, String description) {
    this.names = List.copyOf(names);
    this.description = description;
    this.type = MachineObject.type(names.get(names.size() - 1) + "-machine");
  }

  /**
   * What users call the board.
   *
   * @return its names; the last one is the version that the others stand for
   */
  public final List<String> names() {
    return names;
  }

  /**
   * What the board is.
   *
   * @return a few words
   */
  public final String description() {
    return description;
  }

  /**
   * Name of the type of the object at {@code /machine}.
   *
   * @return the name
   */
  public final String typeName() {
    return type.name();
  }

  /**
   * Properties of QEMU's board that make no difference here.
   *
   * @return names that users may write after the board's
   */
  public Set<String> ignoredProperties() {
    return Set.of();
  }

  /**
   * Puts memory and devices into a machine. Called with the big lock held.
   *
   * @param machine an empty machine
   */
  protected abstract void build(Machine machine);

  /**
   * Makes a machine, reset and not started.
   *
   * @param options what the user says about it
   * @param chardevs its character devices, which are closed with it
   * @return the machine
   * @throws io.github.qom4j.error.QomException if a device refuses its configuration
   */
  public final Machine create(MachineOptions options, Chardevs chardevs) {
    return Bql.call(
        () -> {
          Machine machine = new Machine(type, options, chardevs);
          build(machine);
          machine.coldReset();
          return machine;
        });
  }
}
