// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** Bits reset to 0 or to a value that the guest may write. */
final class ResetAcceptedCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (RegisterModel register : type.registers()) {
      for (BitsModel bits : register.layout()) {
        if (bits.mask() != 0 && bits.isContiguous() && register.fits(register.reset())) {
          long value = (register.resetValue() & bits.mask()) >>> bits.lsb();
          String why = refusal(bits, value);
          if (value != 0 && !why.isEmpty()) {
            warn(register, bits, value, why, report);
          }
        }
      }
    }
  }

  private static String refusal(BitsModel bits, long value) {
    if (bits.forbidden().contains(value)) {
      return "which the guest must not write";
    }
    if (Long.compareUnsigned(value, bits.min()) < 0) {
      return "less than its min of 0x%x".formatted(bits.min());
    }
    if (Long.compareUnsigned(value, bits.limit()) > 0) {
      return "more than its max of 0x%x".formatted(bits.limit());
    }
    return !bits.values().isEmpty() && Long.compareUnsigned(value, bits.values().size()) >= 0
        ? "which none of its %d constants stands for".formatted(bits.values().size())
        : "";
  }

  private static void warn(
      RegisterModel register, BitsModel bits, long value, String why, Report report) {
    boolean isOwn = bits.reset() != 0;
    report.add(
        Rule.RESET_REFUSED,
        isOwn ? bits.origin() : register.resetOrigin(),
        "%s.%s resets to 0x%x, %s; correct one of them.",
        register.layoutName(),
        bits.name(),
        value,
        why);
  }
}
