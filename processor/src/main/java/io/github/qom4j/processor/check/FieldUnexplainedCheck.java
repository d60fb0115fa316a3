// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.UnexplainedModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every field is migrated, configured, wired or explained. */
final class FieldUnexplainedCheck implements Check {
  private static final List<String> CHOICES =
      List.of("VMStateField", "Property", "Derived", "Elsewhere", "Immutable", "Broken");

  @Override
  public void check(TypeModel type, Report report) {
    if (type.vmState().filter(state -> !state.unmigratable().isEmpty()).isPresent()
        || isObjectOnly(type)) {
      return;
    }
    for (UnexplainedModel unexplained : type.unmigrated().unexplained()) {
      if (isTakenForTimer(type, unexplained.field())) {
        continue;
      }
      String likely = likely(unexplained);
      List<String> others = new ArrayList<>(CHOICES);
      others.remove(likely);
      report.add(
          Rule.FIELD_UNEXPLAINED,
          unexplained.field().origin(),
          "%s is not migrated, configured or explained; add @%s if %s, or else @%s or @%s;"
              + " a constant is static final.",
          unexplained.field().name(),
          likely,
          reason(likely),
          String.join(", @", others.subList(0, others.size() - 1)),
          others.get(others.size() - 1));
    }
  }

  /** Of what is no device, users give the other machine the same. */
  private static boolean isObjectOnly(TypeModel type) {
    return type.isType() && !type.parent().isDevice() && !type.parent().qomName().isEmpty();
  }

  /** Another rule says so. */
  private static boolean isTakenForTimer(TypeModel type, FieldModel field) {
    return !field.type().is(JavaType.Kind.TIMER)
        && type.timers().stream().flatMap(timer -> timer.field().stream()).anyMatch(field::equals);
  }

  private static String likely(UnexplainedModel unexplained) {
    FieldModel field = unexplained.field();
    if (unexplained.isStructure()) {
      return "VMStateField";
    }
    boolean isCache = field.name().toLowerCase(Locale.ROOT).contains("cache");
    if (unexplained.isCollection() || isCache) {
      return "Derived";
    }
    return switch (field.type().kind()) {
      case IRQ_LINE -> "Irq";
      case CLOCK_INPUT -> "Clock";
      case FIFO -> "Fifo";
      case TIMER -> "VMStateField";
      default -> {
        boolean isConfigured =
            field.type().is(JavaType.Kind.STRING)
                || field.type().is(JavaType.Kind.CHAR_BACKEND)
                || field.type().is(JavaType.Kind.QOM_OBJECT);
        boolean isScalar = !unexplained.isReference() && !field.type().array();
        if (field.isFinal()) {
          yield isScalar || unexplained.isReference() ? "Immutable" : "VMStateField";
        }
        yield isConfigured ? "Property" : unexplained.isReference() ? "Derived" : "VMStateField";
      }
    };
  }

  private static String reason(String likely) {
    return switch (likely) {
      case "Derived" -> "@PostLoad computes it";
      case "Immutable" -> "it never changes";
      case "Property" -> "boards set it";
      case "VMStateField" -> "it is state";
      case "Fifo" -> "it is a FIFO";
      case "Clock" -> "it is a clock input";
      default -> "it is an interrupt line";
    };
  }
}
