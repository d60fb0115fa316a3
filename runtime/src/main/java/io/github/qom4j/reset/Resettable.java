// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.reset;

import java.util.List;

/**
 * Something that is reset in three phases, after QEMU's Resettable: in a group that is reset
 * together, all enter before one holds, and all hold before one exits.
 */
public interface Resettable {
  /**
   * First phase: takes on the reset state. Has no effect on others.
   *
   * @param type why
   */
  void resetEnter(ResetType type);

  /**
   * Second phase: what reset means for others, such as lowering a line.
   *
   * @param type why
   */
  void resetHold(ResetType type);

  /**
   * Third phase: leaves reset.
   *
   * @param type why
   */
  void resetExit(ResetType type);

  /**
   * Resets a group, phase by phase in the order of the list.
   *
   * @param group what is reset together: devices, each with what is on its buses, and buses, each
   *     with the devices in it
   * @param type why
   */
  static void reset(List<? extends Resettable> group, ResetType type) {
    group.forEach(member -> member.resetEnter(type));
    group.forEach(member -> member.resetHold(type));
    group.forEach(member -> member.resetExit(type));
  }
}
