// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.ConditionModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.PresenceModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.UnusedModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.model.VMStateModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** What only some sections have is in some and not in others. */
final class VMStatePresenceCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    type.vmState().ifPresent(section -> section(type, section, report));
    type.subsections().forEach(subsection -> section(type, subsection.state(), report));
  }

  private static void section(TypeModel type, VMStateModel section, Report report) {
    for (VMStateFieldModel state : section.fields()) {
      String name = state.field().name();
      state.unusedBefore().ifPresent(unused -> room(section, unused, report));
      PresenceModel presence = state.presence();
      if (presence.when().isEmpty()) {
        since(section, presence, name, report);
      } else {
        condition(type, state, presence.when().get(), report);
      }
    }
    section.unusedAfter().ifPresent(unused -> room(section, unused, report));
  }

  private static void room(VMStateModel section, UnusedModel unused, Report report) {
    since(section, unused.presence(), "The room", report);
  }

  private static void condition(
      TypeModel type, VMStateFieldModel state, ConditionModel condition, Report report) {
    if (state.presence().since() != 0) {
      report.add(
          Rule.VMSTATE_PRESENCE,
          state.presence().sinceOrigin(),
          "%s has a condition, which decides whatever the version; drop \"since\", or \"when\".",
          state.field().name());
    } else if (VMStateConditions.check(type, Rule.VMSTATE_PRESENCE, condition, "a field", report)) {
      LoadOrder.check(
          type, state, condition.name(), Rule.VMSTATE_PRESENCE, condition.origin(), report);
    }
  }

  private static void since(
      VMStateModel section, PresenceModel presence, String name, Report report) {
    Origin origin = presence.sinceOrigin();
    int since = presence.since();
    if (since != 0 && since > section.version()) {
      report.add(
          Rule.VMSTATE_PRESENCE,
          origin,
          "%s is there since version %d, but section \"%s\" has version %d; set its version to %d.",
          name,
          since,
          section.name(),
          section.version(),
          since);
    } else if (since != 0 && since <= section.minimumVersion()) {
      report.add(
          Rule.VMSTATE_PRESENCE,
          origin,
          "%s is in all versions of section \"%s\" that are read, which are %d and up; drop"
              + " \"since\", or lower minimumVersion.",
          name,
          section.name(),
          section.minimumVersion());
    }
  }
}
