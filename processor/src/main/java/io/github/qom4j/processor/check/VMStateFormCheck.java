// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.model.WireForm;
import io.github.qom4j.processor.model.WireModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** A chosen form can keep the values of the Java type, and is not its own. */
final class VMStateFormCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    Members.state(type)
        .filter(state -> state.wire().as() != WireForm.DEFAULT && state.isOnWire())
        .forEach(
            state -> {
              String problem = problem(state, Members.isRegister(type, state.field()));
              if (!problem.isEmpty()) {
                report.add(
                    Rule.VMSTATE_FORM,
                    state.wire().asOrigin(),
                    "%s is %s, %s.",
                    state.field().name(),
                    state.field().type().text(),
                    problem);
              }
            });
  }

  private static String problem(VMStateFieldModel state, boolean isRegister) {
    WireModel wire = state.wire();
    int bytes = state.valueKind().bytes();
    boolean isUnsigned = wire.as().isUnsigned();
    if (wire.isUnsigned() && !isRegister) {
      return "and %s says whether it has a sign; drop \"unsigned\"".formatted(wire.as());
    }
    if (wire.as().bytes() == bytes && bytes > 0 && isUnsigned == wire.isUnsigned()) {
      return "which is %s anyway; drop \"as\"".formatted(wire.as());
    }
    if (wire.as().bytes() == bytes && isUnsigned) {
      return "for which \"unsigned = true\" says %s; write that instead".formatted(wire.as());
    }
    if (!state.fitsForm()) {
      return "which %s does not keep; %s".formatted(wire.as(), fitting(state));
    }
    long lost = isRegister && state.isNarrow() ? lostBits(state) : 0;
    return lost == 0
        ? ""
        : "and its register has bits 0x%x, which %s does not keep; give it mask = 0x%x"
            .formatted(lost, wire.as(), state.accepted().mask() & kept(wire.as()));
  }

  /** The bits that a guest can set and that would then be in the way of a migration. */
  private static long lostBits(VMStateFieldModel state) {
    long all = -1L >>> 64 - 8 * state.valueKind().bytes();
    return state.accepted().mask() & all & ~kept(state.wire().as());
  }

  private static long kept(WireForm form) {
    return -1L >>> 64 - 8 * form.bytes() + (form.isUnsigned() ? 0 : 1);
  }

  private static String fitting(VMStateFieldModel state) {
    return switch (state.valueKind()) {
      case LONG -> "use INT8, INT16, INT32, UINT8, UINT16 or UINT32";
      case INT -> "use INT8, INT16, UINT8 or UINT16";
      case SHORT -> "use INT8 or UINT8";
      case BOOLEAN -> "use an integer, such as UINT8";
      default ->
          state.field().type().array() && state.field().type().kind() == JavaType.Kind.BYTE
              ? "use BUFFER, or a wider type"
              : "drop \"as\"";
    };
  }
}
