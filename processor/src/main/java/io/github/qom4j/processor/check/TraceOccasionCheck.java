// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.TraceEventModel;
import io.github.qom4j.processor.model.TraceEventModel.Occasion;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** What emits an event by itself is there, and knows its arguments. */
final class TraceOccasionCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (TraceEventModel event : type.tracing().events()) {
      for (int i = 0; i < event.occasions().size(); i++) {
        String problem = problem(type, event, event.occasions().get(i));
        if (!problem.isEmpty()) {
          report.add(
              Rule.TRACE_OCCASION,
              event.occasionOrigins().get(i),
              "%s is never emitted on %s: %s.",
              event.name(),
              event.occasions().get(i),
              problem);
        }
      }
    }
  }

  private static String problem(TypeModel type, TraceEventModel event, Occasion occasion) {
    if (occasion.isOfRepeat()) {
      return repeat(type, event);
    }
    if (!occasion.isAccess()) {
      return irqs(type, event);
    }
    boolean isWhole = occasion == Occasion.READ || occasion == Occasion.WRITE;
    if (type.isBlock() && isWhole) {
      return "accesses are those of the device that has the block; declare it there";
    }
    if (type.banks().isEmpty()) {
      return type.javaName() + " declares no @RegisterBank; declare the event where the bank is";
    }
    return access(type, event);
  }

  private static String repeat(TypeModel type, TraceEventModel event) {
    if (type.groups().isEmpty()) {
      return type.javaName() + " has no @RegisterGroup; declare the event where the group is";
    }
    return event.method().parameters().size() == 1 && event.integers().size() == 1
        ? ""
        : "it needs one parameter, the number of the repeat; write \"int number\"";
  }

  private static String irqs(TypeModel type, TraceEventModel event) {
    boolean isDriven =
        type.irqs().stream().anyMatch(irq -> !irq.masks().isEmpty() || irq.when().isPresent());
    if (!isDriven) {
      return "no @Irq of " + type.javaName() + " has a mask or an expression; emit it by hand";
    }
    boolean fits =
        event.method().parameters().size() == 1
            && (event.method().parameters().get(0).is(JavaType.Kind.INT)
                || event.method().parameters().get(0).is(JavaType.Kind.BOOLEAN));
    return fits ? "" : "it needs one parameter, the level; write \"int level\"";
  }

  private static String access(TypeModel type, TraceEventModel event) {
    long strings =
        event.method().parameters().stream().filter(t -> t.is(JavaType.Kind.STRING)).count();
    int known = event.integers().size() + (int) strings;
    if (event.integers().size() > 2 || strings > 1 || known != event.method().parameters().size()) {
      return "only an offset, a value and a register's name are known; drop what is more";
    }
    int widest =
        type.isBlock() ? 0 : type.banks().stream().mapToInt(b -> b.impl().get(1)).max().orElse(0);
    boolean fits = event.value().map(value -> value.kind().bytes() >= widest).orElse(true);
    return fits
        ? ""
        : "accesses are of up to %d bytes, its value of %d; make it %s"
            .formatted(widest, event.value().get().kind().bytes(), widest == 8 ? "long" : "int");
  }
}
