// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashSet;
import java.util.Set;

/** The values that a layout gives to bits fit them. */
final class BitsValueCheck implements Check {
  /** Bits; wider fields would need too long a list of values without a meaning. */
  private static final int LARGEST_ENUM = 8;

  @Override
  public void check(TypeModel type, Report report) {
    Set<Origin> seen = new HashSet<>();
    for (RegisterModel register : type.registers()) {
      for (BitsModel bits : register.layout()) {
        if (bits.isContiguous() && bits.mask() != 0 && seen.add(bits.origin())) {
          check(register, bits, report);
        }
      }
    }
  }

  private static void check(RegisterModel register, BitsModel bits, Report report) {
    long largest = bits.largest();
    if (Long.compareUnsigned(bits.reset(), largest) > 0) {
      error(report, register, bits, "resets to 0x%x", bits.reset());
    }
    bits.forbidden().stream()
        .filter(value -> Long.compareUnsigned(value, largest) > 0)
        .findFirst()
        .ifPresent(value -> error(report, register, bits, "forbids 0x%x", value));
    if (bits.max() != Long.MAX_VALUE && Long.compareUnsigned(bits.max(), largest) > 0) {
      error(report, register, bits, "takes 0x%x", bits.max());
    } else if (Long.compareUnsigned(bits.min(), bits.limit()) > 0) {
      report.add(
          Rule.BITS_VALUE,
          bits.origin(),
          "%s.%s takes at least 0x%x and at most 0x%x; no value is both.",
          register.layoutName(),
          bits.name(),
          bits.min(),
          bits.limit());
    }
    if (bits.values().size() - 1L > largest && bits.width() < Integer.SIZE) {
      error(
          report,
          register,
          bits,
          "means %s with value 0x%x",
          bits.values().get(bits.values().size() - 1),
          bits.values().size() - 1);
    }
    if (!bits.values().isEmpty() && bits.width() > LARGEST_ENUM) {
      report.add(
          Rule.BITS_VALUE,
          bits.origin(),
          "%s.%s is %d bits wide, too wide for an enum; give the forbidden values instead.",
          register.layoutName(),
          bits.name(),
          bits.width());
    }
  }

  private static void error(
      Report report, RegisterModel register, BitsModel bits, String what, Object... arguments) {
    report.add(
        Rule.BITS_VALUE,
        bits.origin(),
        "%s.%s %s, but a field of %d bits holds at most 0x%x; values count from its lowest bit.",
        register.layoutName(),
        bits.name(),
        what.formatted(arguments),
        bits.width(),
        bits.mask() >>> bits.lsb());
  }
}
