// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.Chardevs;
import io.github.qom4j.chardev.MemoryChardev;
import io.github.qom4j.system.board.Boards;
import io.github.qom4j.system.machine.MachineOptions.ClockMode;
import java.util.List;
import java.util.Optional;

/** Makes machines for tests: the board {@code virt} with 1 MiB and a serial port. */
public final class TestMachine {
  /** Bytes of memory. */
  public static final int RAM_SIZE = 1 << 20;

  private TestMachine() {}

  /**
   * Makes a machine.
   *
   * @param clockMode what moves its time
   * @param serial the outside of its serial port
   * @param globals values for properties
   * @return the machine
   */
  public static Machine virt(ClockMode clockMode, MemoryChardev serial, GlobalProperty... globals) {
    Chardevs chardevs = new Chardevs();
    chardevs.add(serial);
    MachineOptions options =
        new MachineOptions(
            Optional.of("test"),
            RAM_SIZE,
            clockMode,
            List.of(globals),
            List.of(Optional.of(serial)));
    return Bql.call(() -> Boards.find("virt").orElseThrow().create(options, chardevs));
  }

  /**
   * Makes a machine that users plug devices into: with a {@link TestController} at {@code
   * peripheral/c}.
   *
   * @return the machine
   */
  public static Machine withController() {
    Machine machine = prepared();
    Bql.run(
        () -> {
          Boards.find("virt").orElseThrow().build(machine);
          machine.realize(machine.create("peripheral/c", TestController.TYPE));
          machine.complete();
        });
    return machine;
  }

  /**
   * Makes a machine that a user completes.
   *
   * @return the machine, empty
   */
  public static Machine prepared() {
    MachineOptions options =
        new MachineOptions(
            Optional.empty(), RAM_SIZE, ClockMode.STEPPED, List.of(), List.of(Optional.empty()));
    Machine machine =
        Bql.call(() -> Boards.find("virt").orElseThrow().prepare(options, new Chardevs()));
    machine.setCompletion(machine::complete);
    return machine;
  }
}
