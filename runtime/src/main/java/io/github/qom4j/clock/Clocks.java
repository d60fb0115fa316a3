// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.clock;

import java.util.EnumMap;
import java.util.Map;

/** The clocks of a machine, which its devices share. They stand at 0 until they are moved. */
public final class Clocks {
  private final Map<ClockType, VirtualClock> clocks = new EnumMap<>(ClockType.class);

  /** Makes clocks that stand at 0. */
  public Clocks() {
    for (ClockType type : ClockType.values()) {
      clocks.put(type, new VirtualClock());
    }
  }

  /**
   * A clock.
   *
   * @param type which
   * @return the clock
   */
  public VirtualClock get(ClockType type) {
    return clocks.get(type);
  }

  /**
   * The guest's time.
   *
   * @return the clock
   */
  public VirtualClock virtual() {
    return clocks.get(ClockType.VIRTUAL);
  }
}
