// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.state;

import java.util.Random;

/**
 * The state of a device as a plain object, for libraries that save objects and make new ones when
 * they load.
 */
public abstract class PlainState {
  /** For the states. */
  protected PlainState() {}

  /**
   * Takes over another's values, checked.
   *
   * @param other what was loaded
   */
  public abstract void take(PlainState other);

  /**
   * State of a device.
   *
   * @param device pl011, hpet or disk
   * @param seed decides the values
   * @return new state
   */
  public static PlainState of(String device, long seed) {
    Random random = new Random(seed);
    return switch (device) {
      case "pl011" -> new UartState(random);
      case "hpet" -> new TimersState(random);
      default -> new DiskState(random);
    };
  }
}
