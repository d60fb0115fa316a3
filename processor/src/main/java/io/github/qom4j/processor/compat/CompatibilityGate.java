// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares types with their lock files, and writes these for types that are accepted. A type
 * without a lock file is not released, and may change as it likes.
 */
public final class CompatibilityGate {
  private final LockDirectory directory;
  private final LockOptions options;
  private final LayoutMaker.Surroundings surroundings;
  private final TypeModel type;
  private final Report report;

  private CompatibilityGate(
      LockDirectory directory,
      LockOptions options,
      LayoutMaker.Surroundings surroundings,
      TypeModel type,
      Report report) {
    this.directory = directory;
    this.options = options;
    this.surroundings = surroundings;
    this.type = type;
    this.report = report;
  }

  /**
   * Checks a type.
   *
   * @param type the type, which breaks no other rule
   * @param surroundings what its declaration does not say itself
   * @param options where lock files are
   * @param report takes what is wrong
   * @return what is to be said besides; empty if nothing is
   */
  public static String check(
      TypeModel type, LayoutMaker.Surroundings surroundings, LockOptions options, Report report) {
    if (options.directory().isEmpty() || !type.isType()) {
      return "";
    }
    LockDirectory directory = options.directory().get();
    return new CompatibilityGate(directory, options, surroundings, type, report).check();
  }

  private String check() {
    try {
      if (type.vmState().filter(state -> state.unmigratable().isEmpty()).isEmpty()) {
        stateless();
        return "";
      }
      Optional<Lock> lock = directory.read(type.qomName());
      if (options.accepts(type.qomName())) {
        return accept(lock.orElse(new Lock(type.qomName(), List.of())), today());
      }
      return lock.isEmpty() ? "" : compare(lock.get(), today());
    } catch (IOException e) {
      wrong("%s cannot be used: %s.".formatted(fileName(), e));
    } catch (LockException e) {
      wrong(
          "%s is damaged, %s; take the file of the last commit, or delete it and accept the type."
              .formatted(fileName(), e.getMessage()));
    } catch (NoLayoutException e) {
      // There is nothing to compare with until it is corrected.
      return "";
    }
    return "";
  }

  private SectionLayout today() {
    return LayoutMaker.of(type, surroundings).orElseThrow();
  }

  private String fileName() {
    return LockDirectory.fileName(type.qomName());
  }

  private void wrong(String message) {
    report.add(Rule.COMPATIBLE_LOCK, type.nameOrigin(), "%s", message);
  }

  private void stateless() {
    if (options.names(type.qomName())) {
      wrong("%s has no state of its own that could be accepted.".formatted(type.javaName()));
    } else if (directory.has(type.qomName())) {
      report.add(
          Rule.COMPATIBLE_REMOVED,
          type.nameOrigin(),
          "%s was accepted with state, but has none now; bring it back, or delete %s if no version"
              + " was released.",
          type.javaName(),
          fileName());
    }
  }

  private String compare(Lock lock, SectionLayout today) {
    CompatibilityReport found = new CompatibilityReport(report);
    List<String> note = new ArrayList<>();
    for (SectionLayout version : newestFirst(lock)) {
      boolean isNewest = version.equals(lock.newest().orElseThrow());
      if (found.add(Comparison.of(version, today, isNewest))) {
        note.add(
            "%s has version %d with the lines marked -, the declaration with those marked +:"
                .formatted(fileName(), version.version()));
        note.addAll(
            LineDifference.of(
                LockWriter.lines(version), LockWriter.lines(shown(version, today, isNewest))));
      }
    }
    if (!note.isEmpty()) {
      note.add(
          "What is not released can be accepted: -A%s=%s"
              .formatted(LockOptions.ACCEPT, type.qomName()));
    }
    return String.join("\n", note);
  }

  private static List<SectionLayout> newestFirst(Lock lock) {
    return lock.versions().stream()
        .sorted(Comparator.comparingInt(SectionLayout::version).reversed())
        .toList();
  }

  /** What a declaration does as an accepted version, without what may differ. */
  private static SectionLayout shown(SectionLayout locked, SectionLayout today, boolean isNewest) {
    List<SubsectionLayout> subsections = new ArrayList<>();
    for (SubsectionLayout was : locked.subsections()) {
      today
          .subsection(was.section().name())
          .map(
              now ->
                  new SubsectionLayout(now.needed(), shown(was.section(), now.section(), isNewest)))
          .ifPresent(subsections::add);
    }
    int minimum = today.minimumVersion();
    boolean isKept = minimum <= (isNewest ? locked.minimumVersion() : locked.version());
    return new SectionLayout(
        today.name(),
        Math.min(locked.version(), today.version()),
        isKept ? locked.minimumVersion() : minimum,
        today.at(locked.version()).fields(),
        subsections,
        today.places());
  }

  private String accept(Lock lock, SectionLayout today) throws IOException {
    CompatibilityReport found = new CompatibilityReport(report);
    unknownCounts("", today);
    for (SectionLayout version : newestFirst(lock)) {
      found.add(
          Comparison.ofKept(version, today).stream()
              .filter(difference -> !difference.kind().isMember())
              .toList());
    }
    if (!report.isClean()) {
      return "";
    }
    boolean isChanged = directory.write(lock.accept(today));
    return "%s %s version %d."
        .formatted(fileName(), isChanged ? "now has" : "already had", today.version());
  }

  private void unknownCounts(String path, SectionLayout section) {
    for (FieldLayout field : section.fields()) {
      if (field.count().kind() == Count.Kind.UNKNOWN) {
        report.add(
            Rule.COMPATIBLE_TYPE,
            field.place(FieldLayout.Part.COUNT),
            "%s",
            DifferenceText.unknownCount(path + field.name()));
      }
      field.struct().ifPresent(struct -> unknownCounts(path + field.name() + ".", struct));
    }
    section.subsections().forEach(subsection -> unknownCounts(path, subsection.section()));
  }
}
