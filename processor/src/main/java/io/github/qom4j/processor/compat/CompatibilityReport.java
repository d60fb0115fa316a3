// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says what is wrong with differences, why, and what to write instead. */
final class CompatibilityReport {
  private record Subject(Origin place, String name) {}

  private record Told(Origin place, String text) {}

  private final Report report;
  private final Set<Subject> newer = new HashSet<>();
  private final Set<Subject> seen = new HashSet<>();

  /** A structure in several places differs in each of them, and is told of once. */
  private final Set<Told> told = new HashSet<>();

  CompatibilityReport(Report report) {
    this.report = report;
  }

  /**
   * Reports what differs from a version, but for what was reported of newer ones.
   *
   * @return whether there was something to report
   */
  boolean add(List<Difference> differences) {
    newer.addAll(seen);
    boolean isNew = false;
    for (Difference difference : differences) {
      Subject subject = subject(difference);
      if (!newer.contains(subject)) {
        isNew = true;
        seen.add(subject);
        tell(difference);
      }
    }
    return isNew;
  }

  private void tell(Difference difference) {
    Told words = new Told(place(difference), DifferenceText.of(difference));
    if (told.add(words)) {
      report.add(rule(difference.kind()), words.place(), "%s", words.text());
    }
  }

  private static Subject subject(Difference d) {
    return d.now()
        .map(now -> new Subject(now.place(FieldLayout.Part.FIELD), now.name()))
        .orElseGet(
            () ->
                new Subject(
                    d.holder().place(SectionLayout.Part.SECTION),
                    d.was()
                        .map(FieldLayout::name)
                        .or(() -> d.subsection().map(s -> s.section().name()))
                        .orElse(d.kind().toString())));
  }

  private static Rule rule(Difference.Kind kind) {
    return switch (kind) {
      case REMOVED, SUBSECTION -> Rule.COMPATIBLE_REMOVED;
      case INSERTED -> Rule.COMPATIBLE_INSERTED;
      case MOVED -> Rule.COMPATIBLE_ORDER;
      case RENAMED, SECTION -> Rule.COMPATIBLE_NAME;
      case RETYPED, COUNT, COUNT_MEMBER, COUNT_UNKNOWN, UNUSED -> Rule.COMPATIBLE_TYPE;
      case CONDITION, CONDITION_MEMBER, SINCE, NEEDED -> Rule.COMPATIBLE_PRESENCE;
      case VERSION, MINIMUM -> Rule.COMPATIBLE_VERSION;
    };
  }

  private static Origin place(Difference d) {
    return switch (d.kind()) {
      case REMOVED -> d.holder().place(SectionLayout.Part.SECTION);
      case INSERTED, MOVED, RETYPED, UNUSED -> now(d).place(FieldLayout.Part.FIELD);
      case RENAMED -> now(d).place(FieldLayout.Part.NAME);
      case COUNT, COUNT_MEMBER, COUNT_UNKNOWN -> now(d).place(FieldLayout.Part.COUNT);
      case CONDITION, CONDITION_MEMBER -> now(d).place(FieldLayout.Part.WHEN);
      case SINCE -> now(d).place(FieldLayout.Part.SINCE);
      case SECTION -> d.today().place(SectionLayout.Part.NAME);
      case VERSION -> d.today().place(SectionLayout.Part.VERSION);
      case MINIMUM -> d.today().place(SectionLayout.Part.MINIMUM);
      case SUBSECTION -> d.holder().place(SectionLayout.Part.SECTION);
      case NEEDED -> d.holder().place(SectionLayout.Part.NEEDED);
    };
  }

  private static FieldLayout now(Difference d) {
    return d.now().orElseThrow();
  }
}
