// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** State has a form on the wire. */
final class VMStateTypeCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    Members.state(type)
        .filter(state -> !Members.isRegister(type, state.field()) && state.struct().isEmpty())
        .forEach(state -> check(state, report));
  }

  private static void check(VMStateFieldModel state, Report report) {
    if (!state.isOnWire()) {
      report.add(
          Rule.VMSTATE_TYPE,
          state.field().origin(),
          "%s is %s, which has no form on the wire; %s.",
          state.field().name(),
          state.field().type().text(),
          instead(state.field().type()));
    } else if (state.wire().isUnsigned() && state.valueKind().bytes() == 0) {
      report.add(
          Rule.VMSTATE_TYPE,
          state.wire().unsignedOrigin(),
          "%s is %s, which \"unsigned\" does not apply to; drop it.",
          state.field().name(),
          state.field().type().text());
    }
  }

  private static String instead(JavaType type) {
    String array = type.array() ? "[]" : "";
    return switch (type.kind()) {
      case FLOAT -> "use double%s, or int%s with its bits".formatted(array, array);
      case CHAR -> "use short%s with unsigned = true".formatted(array);
      case STRING -> "use byte[]%s".formatted(array);
      case ENUM -> "use int%s with its number".formatted(array);
      default ->
          "use boolean, byte, short, int, long, double, Timer, ClockInput, arrays of these, or"
              + " BitSet";
    };
  }
}
