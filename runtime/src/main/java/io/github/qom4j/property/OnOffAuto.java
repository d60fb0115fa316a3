// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

/** Something that is on, off, or as the device finds best. */
public enum OnOffAuto {
  /** It is on. */
  ON,
  /** It is off. */
  OFF,
  /** The device decides when it is realized. */
  AUTO;

  /**
   * The decision.
   *
   * @param automatic what the device finds best
   * @return whether it is on
   */
  public boolean orElse(boolean automatic) {
    return this == AUTO ? automatic : this == ON;
  }
}
