// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.VMStateModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** What is said of sections of a machine is said of devices. */
final class VMStateSectionCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    type.vmState().ifPresent(state -> check(type, state, report));
  }

  private static void check(TypeModel type, VMStateModel state, Report report) {
    String message =
        "%s is sent within a device's section, which \"%s\" is about; say it of the device.";
    if (state.priority() != 0) {
      report.add(
          Rule.VMSTATE_SECTION, state.priorityOrigin(), message, type.javaName(), "priority");
    }
    if (!state.unmigratable().isEmpty()) {
      report.add(
          Rule.VMSTATE_SECTION,
          state.unmigratableOrigin(),
          message,
          type.javaName(),
          "unmigratable");
    }
  }
}
