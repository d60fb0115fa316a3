// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.AcceptedModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.model.WireForm;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** A range of accepted values is one that the field has. */
final class VMStateRangeCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    Members.state(type)
        .filter(state -> state.accepted().isRange() && !state.accepted().isEqual())
        .filter(state -> state.wireType().isPresent())
        .forEach(state -> check(state, report));
  }

  private static void check(VMStateFieldModel state, Report report) {
    JavaType type = state.field().type();
    AcceptedModel accepted = state.accepted();
    int bits = 8 * state.form().bytes();
    boolean isUnsigned = state.form().isUnsigned();
    long largest = bits == 64 ? Long.MAX_VALUE : (1L << (isUnsigned ? bits : bits - 1)) - 1;
    long smallest = isUnsigned ? 0 : -1L << Math.max(bits, 1) - 1;
    boolean hasMax = accepted.max() != Long.MAX_VALUE;
    if (type.kind().bytes() == 0 || type.array()) {
      error(
          state,
          report,
          !hasMax,
          "is %s, and only an integer has a range; drop it, or check it with @VMStateValidate"
              .formatted(type.text()));
    } else if (!hasMax) {
      error(state, report, true, "has a min but no max, and so any value is accepted; add max");
    } else if (accepted.min() > accepted.max()) {
      error(
          state,
          report,
          false,
          "accepts %d to %d, which is no value at all; swap them"
              .formatted(accepted.min(), accepted.max()));
    } else if (accepted.min() < smallest || accepted.max() > largest) {
      error(
          state,
          report,
          accepted.min() < smallest,
          "accepts %d to %d, but %s goes from %d to %d; %s"
              .formatted(
                  accepted.min(),
                  accepted.max(),
                  state.wireType().orElseThrow(),
                  smallest,
                  largest,
                  isFittingWithoutSign(state, bits)
                      ? "add unsigned = true"
                      : "narrow the range, or use a wider type"));
    }
  }

  private static boolean isFittingWithoutSign(VMStateFieldModel state, int bits) {
    AcceptedModel accepted = state.accepted();
    return state.wire().as() == WireForm.DEFAULT
        && !state.form().isUnsigned()
        && accepted.min() >= 0
        && accepted.max() < 1L << bits;
  }

  private static void error(VMStateFieldModel state, Report report, boolean isMin, String message) {
    report.add(
        Rule.VMSTATE_RANGE,
        isMin ? state.accepted().minOrigin() : state.accepted().maxOrigin(),
        "%s %s.",
        state.field().name(),
        message);
  }
}
