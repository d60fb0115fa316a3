// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.register;

import io.github.qom4j.log.Log;
import io.github.qom4j.log.LogMask;

/**
 * What a guest did to registers that the model does not have or the data sheet forbids. The first
 * time for each register is logged, all are counted.
 */
public final class RegisterReports {
  private final RegisterLayout layout;
  private final int[] unimplemented;
  private final int[] guestErrors;

  RegisterReports(RegisterLayout layout) {
    this.layout = layout;
    unimplemented = new int[layout.size()];
    guestErrors = new int[layout.size()];
  }

  void check(RegisterInfo r, int index, long old, long value, long lanes) {
    long changed = (old ^ value) & lanes;
    if ((changed & r.unmodelled) != 0 && unimplemented[index]++ == 0) {
      log(LogMask.UNIMP, r, changed & r.unmodelled, "changed, which is not modelled");
    }
    if ((value & lanes & r.reserved) != 0) {
      error(r, index, value & lanes & r.reserved, "set, which is reserved");
    }
    if ((changed & r.asRead) != 0) {
      error(r, index, changed & r.asRead, "changed, which must be written as read");
    }
    for (RegisterInfo.ForbiddenValue f : r.forbidden()) {
      if ((lanes & f.mask()) == f.mask() && (value & f.mask()) == f.value()) {
        long shown = f.value() >>> Long.numberOfTrailingZeros(f.mask());
        error(r, index, f.mask(), "set to 0x%x, which is forbidden".formatted(shown));
      }
    }
    for (RegisterInfo.ValueRange range : r.ranges()) {
      long field = (value & range.mask()) >>> Long.numberOfTrailingZeros(range.mask());
      boolean isInside =
          Long.compareUnsigned(field, range.min()) >= 0
              && Long.compareUnsigned(field, range.max()) <= 0;
      if ((lanes & range.mask()) == range.mask() && !isInside) {
        String limits = "outside 0x%x to 0x%x".formatted(range.min(), range.max());
        error(r, index, range.mask(), "set to 0x%x, which is %s".formatted(field, limits));
      }
    }
  }

  private void error(RegisterInfo r, int index, long bits, String what) {
    if (guestErrors[index]++ == 0) {
      log(LogMask.GUEST_ERRORS, r, bits, what);
    }
  }

  private void log(LogMask mask, RegisterInfo r, long bits, String what) {
    Log.log(mask, "%s: %s: %s %s", layout.name(), r.name, r.describe(bits), what);
  }

  /**
   * How often a register's unmodelled bits were changed.
   *
   * @param register number of the register
   * @return times
   */
  public int unimplemented(int register) {
    return unimplemented[register];
  }

  /**
   * How often a register was written against the rules.
   *
   * @param register number of the register
   * @return times
   */
  public int guestErrors(int register) {
    return guestErrors[register];
  }
}
