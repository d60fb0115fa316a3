// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.UnusedModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** Room of former fields lies before a field that migrates, or at the end. */
final class VMStateUnusedCheck implements Check {
  private static final int MOST = 0xffff;

  @Override
  public void check(TypeModel type, Report report) {
    for (UnusedModel unused : type.unused()) {
      if (!unused.isBeforeState()) {
        report.add(
            Rule.VMSTATE_UNUSED,
            unused.origin(),
            "%s does not migrate, so there is no room before it; add @VMStateField, or move"
                + " @VMStateUnused to the next field that does.",
            unused.field().orElseThrow().name());
      } else if (unused.bytes() < 1 || unused.bytes() > MOST) {
        report.add(
            Rule.VMSTATE_UNUSED,
            unused.bytesOrigin(),
            "The room %s is %d bytes; it is 1 to %d.",
            unused.field().map(field -> "before " + field.name()).orElse("at the end"),
            unused.bytes(),
            MOST);
      }
    }
  }
}
