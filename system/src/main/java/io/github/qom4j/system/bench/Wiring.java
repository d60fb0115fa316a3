// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.bench;

import io.github.qom4j.error.QomException;
import io.github.qom4j.system.board.Board;
import io.github.qom4j.system.board.Boards;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a machine of QEMU is to a device: which of its interrupt lines are connected, whether they
 * can be watched, and the machine itself, if there is such a board here.
 */
public enum Wiring {
  /** All lines. */
  MUSCA_B1("musca-b1", Integer.MAX_VALUE, true),
  /** Line 0, the combined one. */
  VIRT("virt", 1, true),
  /** Line 0, but QEMU lets nobody watch it: it is shown as low. */
  LM3S6965EVB("lm3s6965evb", 1, false),
  /** Lines 0 to 23, as the interrupt controller hears them; the machine is the board {@code pc}. */
  PC("pc", 24, true);

  private final String machine;
  private final int connected;
  private final boolean watchable;

  Wiring(String machine, int connected, boolean watchable) {
    this.machine = machine;
    this.connected = connected;
    this.watchable = watchable;
  }

  /**
   * The machine on which a device is found where none is named.
   *
   * @param device type name of the device
   * @return the machine
   */
  public static Wiring defaultOf(String device) {
    return switch (device) {
      case "pl011_luminary" -> LM3S6965EVB;
      case "hpet" -> PC;
      default -> MUSCA_B1;
    };
  }

  /**
   * Finds a machine.
   *
   * @param machine its name
   * @return the machine
   * @throws QomException if there is none of that name
   */
  public static Wiring of(String machine) {
    List<String> known = new ArrayList<>();
    for (Wiring wiring : values()) {
      if (wiring.machine.equals(machine)) {
        return wiring;
      }
      known.add(wiring.machine);
    }
    throw new QomException(
        "unsupported machine type: \"%s\", expected one of %s"
            .formatted(machine, String.join(", ", known)));
  }

  /**
   * The machine's name in a migration stream, with its version if it has one.
   *
   * @return the name
   */
  public String streamName() {
    return Boards.find(machine)
        .map(Board::names)
        .map(names -> names.get(names.size() - 1))
        .orElse(machine);
  }

  boolean connects(int line) {
    return line < connected;
  }

  boolean isWatchable() {
    return watchable;
  }

  /** The board whose machine the device is taken from; empty if it stands alone. */
  Optional<Board> board() {
    return this == PC ? Boards.find(machine) : Optional.empty();
  }
}
