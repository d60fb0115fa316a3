// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.TraceModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** The companion can implement interfaces of trace events. */
final class TraceInterfaceCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (TraceModel trace : type.tracing().interfaces()) {
      if (!trace.obstacle().isEmpty()) {
        report.add(
            Rule.TRACE_INTERFACE,
            trace.origin(),
            "%s %s, so %s cannot implement it; make it a plain interface nested in %s.",
            trace.name(),
            trace.obstacle(),
            type.companion(),
            type.javaName());
      }
    }
  }
}
