// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.TraceEventModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** The arguments of trace events are what all back ends can take. */
final class TraceParameterCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (TraceEventModel event : type.tracing().events()) {
      for (int i = 0; i < event.parameterNames().size(); i++) {
        JavaType parameter = event.method().parameters().get(i);
        if (!fits(parameter)) {
          report.add(
              Rule.TRACE_PARAMETER,
              event.parameterOrigins().get(i),
              "Argument %s of %s is %s; use boolean, byte, short, int, long or String.",
              event.parameterNames().get(i),
              event.name(),
              parameter.text());
        }
      }
      if (event.parameterNames().size() > TraceEventModel.MAX_ARGUMENTS) {
        report.add(
            Rule.TRACE_PARAMETER,
            event.parameterOrigins().get(TraceEventModel.MAX_ARGUMENTS),
            "%s has %d arguments, and a trace event at most %d; make it two events.",
            event.name(),
            event.parameterNames().size(),
            TraceEventModel.MAX_ARGUMENTS);
      }
    }
  }

  static boolean fits(JavaType type) {
    return !type.array()
        && (type.kind().bytes() > 0
            || type.kind() == JavaType.Kind.BOOLEAN
            || type.kind() == JavaType.Kind.STRING);
  }
}
