// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.TraceEventModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** Each method of an interface of trace events is an event: it tells, and gives nothing back. */
final class TraceMethodCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (TraceEventModel event : type.tracing().events()) {
      String problem = problem(event);
      if (!problem.isEmpty()) {
        report.add(
            Rule.TRACE_METHOD,
            event.method().origin(),
            "%s() of an interface of trace events %s.",
            event.method().name(),
            problem);
      }
    }
  }

  private static String problem(TraceEventModel event) {
    if (!event.isAnnotated()) {
      return "is no event; add @TraceEvent(\"...\"), or move it elsewhere";
    }
    if (!event.isAbstract()) {
      return "has a body or type parameters, but the companion writes it; drop them";
    }
    if (!event.method().returns().is(JavaType.Kind.VOID)) {
      return "returns "
          + event.method().returns().text()
          + ", but events give nothing; make it void";
    }
    return event.method().throwsChecked() ? "throws, but events never fail; drop \"throws\"" : "";
  }
}
