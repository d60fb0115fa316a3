// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.TraceEventModel;
import io.github.qom4j.processor.model.TraceModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashMap;
import java.util.Map;

/** Trace events have names, each its own, and show registers by theirs. */
final class TraceNameCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    Map<String, String> byName = new HashMap<>();
    for (TraceModel trace : type.tracing().ofBlocks()) {
      trace.events().forEach(event -> byName.put(event.name(), signature(trace, event)));
    }
    for (TraceModel trace : type.tracing().interfaces()) {
      prefixes(type, trace, report);
      for (TraceEventModel event : trace.events()) {
        String other = byName.putIfAbsent(event.name(), signature(trace, event));
        if (other != null) {
          report.add(
              Rule.TRACE_NAME,
              event.method().origin(),
              "%s and %s are both event %s; rename one.",
              other,
              signature(trace, event),
              event.name());
        }
      }
    }
  }

  private static String signature(TraceModel trace, TraceEventModel event) {
    return trace.name() + "." + event.method().signature().replaceFirst("^\\S+ ", "");
  }

  private static void prefixes(TypeModel type, TraceModel trace, Report report) {
    if (!Naming.isIdentifier(trace.prefix())) {
      report.add(
          Rule.TRACE_NAME,
          trace.prefixOrigin(),
          "Names of events cannot begin with \"%s\"; name them with letters, digits and _.",
          trace.prefix());
    }
    String prefix = trace.registerPrefix();
    if (!prefix.isEmpty()
        && type.registers().stream().noneMatch(r -> r.name().startsWith(prefix))) {
      report.add(
          Rule.TRACE_NAME,
          trace.registerPrefixOrigin(),
          "No register of %s begins with \"%s\"; drop registerPrefix.",
          type.javaName(),
          prefix);
    }
  }
}
