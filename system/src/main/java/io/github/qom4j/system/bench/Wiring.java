// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.bench;

import io.github.qom4j.error.QomException;
import java.util.ArrayList;
import java.util.List;

/**
 * Which of a device's interrupt lines a machine of QEMU connects, and whether they can be watched.
 */
public enum Wiring {
  /** All lines. */
  MUSCA_B1("musca-b1", Integer.MAX_VALUE, true),
  /** Line 0, the combined one. */
  VIRT("virt", 1, true),
  /** Line 0, but QEMU lets nobody watch it: it is shown as low. */
  LM3S6965EVB("lm3s6965evb", 1, false);

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
    return device.equals("pl011_luminary") ? LM3S6965EVB : MUSCA_B1;
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

  boolean connects(int line) {
    return line < connected;
  }

  boolean isWatchable() {
    return watchable;
  }
}
