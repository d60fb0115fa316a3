// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.VMStateModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** A section can read what it writes. */
final class VMStateVersionCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    type.vmState().ifPresent(state -> check(state, report));
    type.subsections().forEach(subsection -> check(subsection.state(), report));
  }

  private static void check(VMStateModel state, Report report) {
    if (state.version() < 0) {
      report.add(
          Rule.VMSTATE_VERSION,
          state.versionOrigin(),
          "Section \"%s\" has version %d; versions count from 0.",
          state.name(),
          state.version());
    } else if (state.minimumVersion() < 0) {
      report.add(
          Rule.VMSTATE_VERSION,
          state.minimumOrigin(),
          "Section \"%s\" has minimumVersion %d; versions count from 0.",
          state.name(),
          state.minimumVersion());
    } else if (state.minimumVersion() > state.version()) {
      report.add(
          Rule.VMSTATE_VERSION,
          state.minimumOrigin(),
          "Section \"%s\" writes version %d but reads %d and up, so not its own; lower"
              + " minimumVersion or raise version.",
          state.name(),
          state.version(),
          state.minimumVersion());
    }
  }
}
