// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import io.github.qom4j.annotation.Property;
import io.github.qom4j.annotation.QomType;
import io.github.qom4j.annotation.Realize;
import io.github.qom4j.annotation.VMStateField;
import io.github.qom4j.sysbus.SysBusDevice;

/** A device whose configuration others change, as what the compiler sees of it does not show. */
@QomType("weathercock")
class Weathercock extends SysBusDevice {
  /** What turns a weathercock. */
  static final class Wind {
    private Wind() {}

    static void blow(Weathercock cock, int direction) {
      cock.direction = direction;
      cock.turns++;
    }
  }

  /** Where it looks. */
  @Property int direction;

  /** How it is painted, from head to tail. */
  @Property int[] colours;

  /** What it stands on. */
  @Property Weathercock below;

  /** What it is called. */
  @Property String name;

  /** How often it is turned, from a beginning. */
  @Property @VMStateField int turns;

  /** How loud it is. */
  @Property(settableAfterRealize = true)
  int volume;

  @Realize
  void fix() {
    direction %= 360;
  }
}
