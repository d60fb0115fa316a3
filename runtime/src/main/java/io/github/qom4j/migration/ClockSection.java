// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import io.github.qom4j.clock.VirtualClock;
import java.util.List;

/**
 * The guest's time as a section, QEMU's {@code timer}. It comes before those of devices, whose
 * deadlines are points in that time.
 */
public final class ClockSection {
  /** Its layout. */
  public static final VMStateDescription<ClockSection> VMSTATE =
      new VMStateDescription<>(
          "timer",
          2,
          1,
          List.of(
              VMStateField.of("cpu_ticks_offset", "int64", 8),
              VMStateField.of("unused", "unused_buffer", 8),
              VMStateField.since(2, VMStateField.of("cpu_clock_offset", "int64", 8))),
          ClockSection::save,
          ClockSection::load);

  private final VirtualClock clock;
  private long processorTicks;

  /**
   * Makes a section.
   *
   * @param clock the guest's time; it stands still while it is saved and loaded
   */
  public ClockSection(VirtualClock clock) {
    this.clock = clock;
  }

  private void save(VMStateOutput out, int version) {
    out.int64(processorTicks);
    out.unused(8);
    out.int64(clock.now());
  }

  private void load(VMStateInput in, int version) {
    // There is no processor: what counts its ticks only travels on.
    processorTicks = in.int64();
    in.unused(8);
    if (version >= 2) {
      clock.set(in.checked("cpu_clock_offset", in.int64(), 0, Long.MAX_VALUE));
    }
  }
}
