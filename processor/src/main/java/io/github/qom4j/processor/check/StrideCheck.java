// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** From one register or block of a row to the next are as many bytes as address bits can tell. */
final class StrideCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (RegisterModel register : type.registers()) {
      if (register.isArray()) {
        check(register.name(), register.stride(), register.strideOrigin(), report);
      }
    }
    for (GroupModel group : type.groups()) {
      check(group.field().name(), group.stride(), group.strideOrigin(), report);
    }
  }

  private static void check(String name, long stride, Origin origin, Report report) {
    if (stride > 0 && Long.bitCount(stride) != 1) {
      report.add(
          Rule.STRIDE_ODD,
          origin,
          "%s has stride %d; hardware that selects by bits of the address has a power of two, such as"
              + " %d. Compare with the data sheet.",
          name,
          stride,
          Long.highestOneBit(stride) << 1);
    }
  }
}
