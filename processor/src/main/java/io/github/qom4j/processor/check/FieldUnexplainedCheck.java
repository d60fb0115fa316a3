// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** Every field of a device is migrated, configured or wired. */
final class FieldUnexplainedCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    type.unexplained()
        .forEach(
            field ->
                report.error(
                    Rule.FIELD_UNEXPLAINED,
                    field.origin(),
                    "%s is neither migrated nor configured nor wiring; add @VMStateField or"
                        + " @Register, @Property, @Irq, @GpioOut or @Clock, say @Derived or"
                        + " @Immutable, or make it static final.",
                    field.name()));
  }
}
