// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.AcceptedModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** Only integers are compared, and then have no range. */
final class VMStateEqualCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    Members.state(type)
        .filter(state -> state.wireType().isPresent())
        .forEach(state -> check(state, report));
  }

  private static void check(VMStateFieldModel state, Report report) {
    AcceptedModel accepted = state.accepted();
    String name = state.field().name();
    String element = accepted.check().isEmpty() ? "equal" : "validate";
    boolean isInteger = state.valueKind().bytes() > 0 && !state.field().type().array();
    if (accepted.isEqual() && !isInteger) {
      report.add(
          Rule.VMSTATE_EQUAL,
          accepted.equalOrigin(),
          "%s is %s, and only an integer is compared; drop \"%s\", or check it with"
              + " @VMStateValidate.",
          name,
          state.field().type().text(),
          element);
    } else if (accepted.isEqual() && accepted.isRange()) {
      report.add(
          Rule.VMSTATE_EQUAL,
          accepted.equalOrigin(),
          "%s accepts only the value it has, so a range says nothing; drop \"%s\", or min and"
              + " max.",
          name,
          element);
    } else if (!accepted.check().isEmpty() && !accepted.hint().isEmpty()) {
      report.add(
          Rule.VMSTATE_EQUAL,
          accepted.hintOrigin(),
          "%s says \"%s\" of another value, so a hint says nothing; drop \"hint\", or say equal ="
              + " true instead of \"validate\".",
          name,
          accepted.check());
    } else if (!accepted.isEqual() && !accepted.hint().isEmpty()) {
      report.add(
          Rule.VMSTATE_EQUAL,
          accepted.hintOrigin(),
          "%s has a hint for a value that is not equal, but accepts any; add equal = true, or drop"
              + " \"hint\".",
          name);
    }
  }
}
