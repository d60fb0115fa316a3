// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.bench;

import io.github.qom4j.error.QomException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a machine of QEMU is to a device: where its registers lie, which of its interrupt lines are
 * connected and whether they can be watched.
 */
public enum Wiring {
  /** All lines. */
  MUSCA_B1("musca-b1", Integer.MAX_VALUE, true),
  /** Line 0, the combined one. */
  VIRT("virt", 1, true),
  /** Line 0, but QEMU lets nobody watch it: it is shown as low. */
  LM3S6965EVB("lm3s6965evb", 1, false),
  /** Lines 0 to 23, memory that the device can reach, and a clock that is stepped. */
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

  boolean connects(int line) {
    return line < connected;
  }

  boolean isWatchable() {
    return watchable;
  }

  /** Where the device's registers lie. */
  long base() {
    return this == PC ? 0xfed0_0000L : 0;
  }

  /** Bytes of memory at address 0; 0 for none. */
  int ramSize() {
    return this == PC ? 128 << 20 : 0;
  }

  /** When the guest's time begins to be counted, in ns since the machine was made. */
  long startTime() {
    return this == PC ? 1000 : 0;
  }

  /** What the board sets unless the user does. */
  Map<String, String> properties() {
    return this == PC ? Map.of("hpet-intcap", "4") : Map.of();
  }

  /** The connected lines that other devices of the machine lower when they are reset. */
  int[] foreignLines() {
    return this == PC ? new int[] {1, 9} : new int[0];
  }

  /** The device's inputs that other devices of the machine lower when they are reset. */
  int[] foreignInputs() {
    return this == PC ? new int[] {1} : new int[0];
  }
}
