// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.SubsectionModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.model.VMStateModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.report.Suggestion;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Subsections have names below their section, a condition, and fields. */
final class VMStateSubsectionCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    List<String> names =
        type.subsections().stream().map(subsection -> subsection.state().name()).toList();
    boolean hasUnknown = false;
    for (VMStateFieldModel state : type.stateFields()) {
      if (!state.subsection().isEmpty() && !names.contains(state.subsection())) {
        hasUnknown = true;
        report.add(
            Rule.VMSTATE_SUBSECTION,
            state.subsectionOrigin(),
            "%s has no @VMStateSubsection \"%s\".%s",
            type.javaName(),
            state.subsection(),
            Suggestion.of(state.subsection(), names));
      }
    }
    Set<String> seen = new HashSet<>();
    for (SubsectionModel subsection : type.subsections()) {
      VMStateModel state = subsection.state();
      name(type, state, names, seen, report);
      // A field that names an unknown subsection may be the one that is missing here.
      if (state.fields().isEmpty() && !hasUnknown) {
        report.add(
            Rule.VMSTATE_SUBSECTION,
            state.nameOrigin(),
            "No field is in subsection \"%s\"; add @VMStateField(subsection = ...) to one.",
            state.name());
      }
      needed(type, subsection, report);
    }
  }

  private static void name(
      TypeModel type, VMStateModel state, List<String> names, Set<String> seen, Report report) {
    String prefix = type.vmState().map(VMStateModel::name).orElse(type.qomName()) + "/";
    String own = state.name().startsWith(prefix) ? state.name().substring(prefix.length()) : "";
    String outer = state.name().substring(0, Math.max(0, state.name().lastIndexOf('/')));
    if (!own.matches("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*")) {
      report.add(
          Rule.VMSTATE_SUBSECTION,
          state.nameOrigin(),
          "\"%s\" is no subsection of \"%s\": its name is \"%s\" and a word of letters, digits,"
              + " '-', '_' and '.'.",
          state.name(),
          prefix.substring(0, prefix.length() - 1),
          prefix);
    } else if (own.contains("/") && !names.contains(outer)) {
      report.add(
          Rule.VMSTATE_SUBSECTION,
          state.nameOrigin(),
          "\"%s\" is sent with \"%s\", which %s does not have; add it, or name it below another.",
          state.name(),
          outer,
          type.javaName());
      // The companion's method names tell letters and digits apart, no more.
    } else if (!seen.add(own.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT))) {
      report.add(
          Rule.VMSTATE_SUBSECTION,
          state.nameOrigin(),
          "Two subsections are named \"%s\", or nearly so; give one another name.",
          state.name());
    }
  }

  private static void needed(TypeModel type, SubsectionModel subsection, Report report) {
    VMStateConditions.check(
        type, Rule.VMSTATE_SUBSECTION, subsection.needed(), "a subsection", report);
  }
}
