// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.clock;

import io.github.qom4j.qom.ObjectClass;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.QomObject_Qom;
import io.github.qom4j.qom.TypeInfo;
import java.util.ArrayList;
import java.util.List;

/** A clock that feeds the clock inputs it is connected to. It stands still at first. */
public final class ClockOutput extends QomObject {
  /** The type; tools see it under the same name as that of the inputs. */
  public static final TypeInfo<ClockOutput, ObjectClass> TYPE =
      QomObject_Qom.TYPE.subtype("clock", ClockOutput.class).constructor(ClockOutput::new).build();

  private final List<ClockInput> inputs = new ArrayList<>();
  private long period;

  private ClockOutput() {}

  /**
   * Feeds an input from now on. As in QEMU the input takes on the period at once, and its device is
   * told of later changes only.
   *
   * @param input the input
   * @throws IllegalStateException if another clock feeds it
   */
  public void connect(ClockInput input) {
    input.setSource(this);
    inputs.add(input);
  }

  void disconnect(ClockInput input) {
    inputs.remove(input);
  }

  /**
   * Changes the clock and all inputs it feeds.
   *
   * @param newPeriod its period in units of 2<sup>-32</sup> ns; 0 stops it
   */
  public void setPeriod(long newPeriod) {
    period = newPeriod;
    inputs.forEach(input -> input.setPeriod(newPeriod));
  }

  /**
   * Changes the clock and all inputs it feeds.
   *
   * @param hz its frequency in Hz; 0 stops it
   */
  public void setHz(long hz) {
    setPeriod(ClockInput.periodOf(hz));
  }

  /**
   * The clock's period.
   *
   * @return units of 2<sup>-32</sup> ns; 0 if it stands still
   */
  public long period() {
    return period;
  }
}
