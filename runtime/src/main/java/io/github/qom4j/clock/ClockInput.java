// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.clock;

import io.github.qom4j.migration.VMStateDescription;
import io.github.qom4j.migration.VMStateField;
import io.github.qom4j.qom.ObjectClass;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.QomObject_Qom;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.trace.FrameworkEvents;
import java.util.ArrayList;
import java.util.List;

/**
 * A clock input of a device: knows the period of the clock that is fed in, and tells the device
 * when it changes.
 */
public final class ClockInput extends QomObject {
  /** The period of 1 Hz. Periods are in units of 2<sup>-32</sup> ns. */
  public static final long PERIOD_1SEC = 1_000_000_000L << 32;

  /** The type. */
  public static final TypeInfo<ClockInput, ObjectClass> TYPE =
      QomObject_Qom.TYPE.subtype("clock", ClockInput.class).constructor(ClockInput::new).build();

  private static final VMStateDescription<ClockInput> MULDIV =
      new VMStateDescription<>(
          "clock/muldiv",
          1,
          1,
          List.of(
              VMStateField.of("multiplier", "uint32", 4), VMStateField.of("divider", "uint32", 4)),
          (clock, out, version) -> {
            out.int32(clock.multiplier);
            out.int32(clock.divider);
          },
          (clock, in, version) -> {
            clock.multiplier = in.int32();
            clock.divider = in.int32();
          });

  /** How a clock migrates, with QEMU's layout. */
  public static final VMStateDescription<ClockInput> VMSTATE =
      new VMStateDescription<ClockInput>(
          "clock",
          0,
          0,
          List.of(VMStateField.of("period", "uint64", 8)),
          (clock, out, version) -> out.int64(clock.period),
          (clock, in, version) -> clock.period = in.int64()) {
        @Override
        protected void preLoad(ClockInput clock, int version) {
          clock.multiplier = 1;
          clock.divider = 1;
        }
      }.subsection(MULDIV, clock -> clock.multiplier != 1 || clock.divider != 1);

  private long period;
  private int multiplier = 1;
  private int divider = 1;
  private final List<Runnable> onUpdate = new ArrayList<>();
  private ClockOutput source;

  private ClockInput() {}

  /**
   * Adds something to do when the period changed.
   *
   * @param action what to do, after what was added before
   */
  public void onUpdate(Runnable action) {
    onUpdate.add(action);
  }

  /**
   * Feeds in a clock.
   *
   * @param newPeriod its period in units of 2<sup>-32</sup> ns; 0 stops the clock
   */
  public void setPeriod(long newPeriod) {
    if (newPeriod != period) {
      period = newPeriod;
      if (FrameworkEvents.CLOCK_UPDATE.isEnabled()) {
        FrameworkEvents.CLOCK_UPDATE.emit(pathInTree(), null, hz(), 1);
      }
      onUpdate.forEach(Runnable::run);
    }
  }

  /** Null while the clock's device is in no composition tree. */
  private String pathInTree() {
    String path = canonicalPath();
    return path.isEmpty() ? null : path;
  }

  /**
   * Feeds in a clock.
   *
   * @param hz its frequency in Hz; 0 stops the clock
   */
  public void setHz(long hz) {
    setPeriod(periodOf(hz));
  }

  static long periodOf(long hz) {
    return hz == 0 ? 0 : Long.divideUnsigned(PERIOD_1SEC, hz);
  }

  void setSource(ClockOutput newSource) {
    if (source != null) {
      throw new IllegalStateException(canonicalPathComponent() + " is fed by a clock already");
    }
    source = newSource;
    period = newSource.period();
  }

  @Override
  protected void leaveTree() {
    if (source != null) {
      source.disconnect(this);
      source = null;
    }
  }

  /**
   * The period of the clock that is fed in.
   *
   * @return units of 2<sup>-32</sup> ns; 0 if there is none
   */
  public long period() {
    return period;
  }

  /**
   * The frequency of the clock that is fed in.
   *
   * @return Hz, rounded down and, as in QEMU, modulo 2<sup>32</sup>; 0 if there is none
   */
  public long hz() {
    return period == 0 ? 0 : Long.divideUnsigned(PERIOD_1SEC, period) & 0xffff_ffffL;
  }
}
