// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.SourceModel;
import io.github.qom4j.processor.model.TraceEventModel;
import io.github.qom4j.processor.model.TraceFieldModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** Something emits each trace event: an occasion or code. */
final class TraceUnusedCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    if (type.source().isPresent()) {
      type.tracing().fields().forEach(field -> check(type, field, report));
    }
  }

  private static void check(TypeModel type, TraceFieldModel field, Report report) {
    SourceModel source = type.source().get();
    for (TraceEventModel event : field.trace().events()) {
      String call = field.field().name() + "." + event.method().name();
      if (event.isAnnotated() && event.occasions().isEmpty() && !source.named().contains(call)) {
        report.add(
            Rule.TRACE_UNUSED,
            event.method().origin(),
            "Nothing in %s emits %s: it has no occasion, and no code calls %s(); do either, or drop"
                + " it.",
            type.javaName(),
            event.name(),
            call);
      }
    }
  }
}
