// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

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
    if (state.wireType().isEmpty()) {
      report.error(
          Rule.VMSTATE_TYPE,
          state.field().origin(),
          "%s is %s, which has no form on the wire; use boolean, ClockInput, Timer, or byte, short, int,"
              + " long or an array of one of these four.",
          state.field().name(),
          state.field().type().text());
    } else if (state.unsigned() && state.field().type().kind().bytes() == 0) {
      report.error(
          Rule.VMSTATE_TYPE,
          state.unsignedOrigin(),
          "%s is %s, which \"unsigned\" does not apply to; drop it.",
          state.field().name(),
          state.field().type().text());
    }
  }
}
