// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.TraceFieldModel;
import io.github.qom4j.processor.model.TraceModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.List;

/** Each interface of trace events has one field through which they are emitted. */
final class TraceFieldCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (TraceModel trace : type.tracing().interfaces()) {
      List<FieldModel> fields =
          type.tracing().fields().stream()
              .filter(field -> field.trace().origin().equals(trace.origin()))
              .map(TraceFieldModel::field)
              .toList();
      if (fields.isEmpty() && trace.obstacle().isEmpty()) {
        report.add(
            Rule.TRACE_FIELD,
            trace.origin(),
            "%s has no field of type %s to emit its events through; add \"%s trace;\".",
            type.javaName(),
            trace.name(),
            trace.name());
      }
      fields.stream()
          .skip(1)
          .forEach(
              second ->
                  report.add(
                      Rule.TRACE_FIELD,
                      second.origin(),
                      "%s and %s are both of type %s and would emit the same events; keep one.",
                      fields.get(0).name(),
                      second.name(),
                      trace.name()));
    }
  }
}
