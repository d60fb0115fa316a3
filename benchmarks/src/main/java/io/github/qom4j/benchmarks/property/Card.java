// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.property;

import io.github.qom4j.annotation.Property;
import io.github.qom4j.annotation.QomType;
import io.github.qom4j.qdev.Device;

/** A device with properties. */
@QomType("benchmark-card")
public class Card extends Device {
  /** Whether it is fast. */
  @Property boolean fast;

  /** What the user calls it. */
  @Property String label;

  /** Where its memory begins. */
  @Property long address;

  /** How often its counter counts. */
  @Property(unit = "Hz")
  int rate;

  /** For its companion. */
  Card() {}
}
