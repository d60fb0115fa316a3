// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.CountModel;
import io.github.qom4j.processor.model.ElementsModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** What says which elements are sent is said of an array, and once. */
final class VMStateElementsCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    Members.state(type)
        .filter(state -> state.wireType().isPresent())
        .forEach(state -> check(type, state, report));
  }

  private static void check(TypeModel type, VMStateFieldModel state, Report report) {
    ElementsModel elements = state.elements();
    JavaType java = state.field().type();
    boolean isBitmap = java.is(JavaType.Kind.BIT_SET);
    if (isBitmap && elements.isAll()) {
      error(
          report,
          state.origin(),
          "%s is BitSet, which does not know how many bits it has; add \"count\" or \"length\"",
          state.field().name());
    } else if (!elements.isAll() && state.group().isPresent()) {
      error(
          report,
          elements.origin(),
          "%s is a group, of which @RegisterGroup says how many there are; drop \"%s\"",
          state.field().name(),
          firstName(elements));
    } else if (!elements.isAll() && (!java.array() && !isBitmap || java.rows().isPresent())) {
      error(
          report,
          elements.origin(),
          "%s is %s, which is sent whole; drop \"%s\"",
          state.field().name(),
          java.text(),
          firstName(elements));
    } else if (elements.length().isPresent()) {
      length(type, state, report);
    } else {
      part(state, isBitmap, report);
    }
  }

  private static String firstName(ElementsModel elements) {
    return elements.length().isPresent() ? "length" : elements.isFromStart() ? "count" : "start";
  }

  private static void length(TypeModel type, VMStateFieldModel state, Report report) {
    ElementsModel elements = state.elements();
    CountModel length = elements.length().orElseThrow();
    if (!elements.isFromStart() || elements.count() != 0) {
      error(
          report,
          elements.isFromStart() ? elements.countOrigin() : elements.startOrigin(),
          "%s has the length that \"%s\" says, from the first element on; drop \"%s\"",
          state.field().name(),
          length.name(),
          elements.isFromStart() ? "count" : "start");
    } else if (state.struct().isPresent() && !isNumber(length)) {
      // The check of structures says so.
      return;
    } else if (length.type().isEmpty()) {
      error(
          report,
          length.origin(),
          "%s has no \"%s\", a field or a method without parameters, neither private nor static",
          type.javaName(),
          length.name());
    } else if (!isNumber(length)) {
      error(
          report,
          length.origin(),
          "\"%s\" is %s, but a length is an integer",
          length.name(),
          length.type().get().text());
    } else {
      LoadOrder.check(type, state, length.name(), Rule.VMSTATE_ELEMENTS, length.origin(), report);
    }
  }

  private static boolean isNumber(CountModel length) {
    return length.type().filter(type -> type.kind().bytes() > 0 && !type.array()).isPresent();
  }

  private static void part(VMStateFieldModel state, boolean isBitmap, Report report) {
    ElementsModel elements = state.elements();
    boolean isStruct = state.struct().isPresent() || state.valueKind() == JavaType.Kind.CLOCK_INPUT;
    if (!elements.isFromStart() && isBitmap || !elements.isAll() && isStruct) {
      error(
          report,
          elements.isFromStart() ? elements.countOrigin() : elements.startOrigin(),
          "%s is %s, of which no part is sent; drop \"%s\"",
          state.field().name(),
          state.field().type().text(),
          elements.isFromStart() ? "count" : "start");
    } else if (elements.start() < 0) {
      error(
          report,
          elements.startOrigin(),
          "%s has a start of %d; elements count from 0",
          state.field().name(),
          elements.start());
    } else if (elements.count() < 0) {
      error(
          report,
          elements.countOrigin(),
          "%s has a count of %d; it is 1 or more",
          state.field().name(),
          elements.count());
    }
  }

  private static void error(Report report, Origin origin, String format, Object... values) {
    report.add(Rule.VMSTATE_ELEMENTS, origin, format + ".", values);
  }
}
