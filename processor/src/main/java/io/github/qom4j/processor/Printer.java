// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.read.ElementOrigin;
import io.github.qom4j.processor.read.SourceOrder;
import io.github.qom4j.processor.report.Level;
import io.github.qom4j.processor.report.LintOptions;
import io.github.qom4j.processor.report.Problem;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Shows problems at their place in the source. */
final class Printer {
  private static final String ALL_WARNINGS = "all";

  private final ProcessingEnvironment environment;
  private final LintOptions lint;
  private final Set<Problem> printed = new HashSet<>();

  Printer(ProcessingEnvironment environment) {
    this.environment = environment;
    lint = LintOptions.of(environment.getOptions());
  }

  Origin origin(Element element) {
    return new ElementOrigin(element, null, null);
  }

  /** Shows a problem that has no place in the source. */
  void print(Rule rule, String message) {
    environment
        .getMessager()
        .printMessage(Diagnostic.Kind.ERROR, new Problem(rule, null, message).text());
  }

  /** Shows what is to be said besides, if anything is. */
  void note(Origin origin, String text) {
    if (!text.isEmpty()) {
      ElementOrigin at = (ElementOrigin) origin;
      environment.getMessager().printMessage(Diagnostic.Kind.NOTE, text, at.element());
    }
  }

  /** Shows problems in the order of their places. */
  void print(Report report) {
    report.problems().stream()
        .sorted(
            Comparator.comparing(problem -> (ElementOrigin) problem.origin(), new SourceOrder()))
        .forEach(this::print);
  }

  /** Shows a problem, once: a layout that several types share is seen with each. */
  void print(Problem problem) {
    if (printed.add(problem)) {
      show(problem);
    }
  }

  private void show(Problem problem) {
    ElementOrigin at = (ElementOrigin) problem.origin();
    Optional<Diagnostic.Kind> kind = kind(problem.rule(), at.element());
    if (kind.isPresent()
        && !RepeatedAnnotations.print(environment, kind.get(), at, problem.text())) {
      environment
          .getMessager()
          .printMessage(kind.get(), problem.text(), at.element(), at.annotation(), at.value());
    }
  }

  private Optional<Diagnostic.Kind> kind(Rule rule, Element element) {
    return lint.shown(rule)
        .filter(level -> rule.level() == Level.ERROR || !isSuppressed(rule, element))
        .map(level -> level == Level.ERROR ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING);
  }

  private static boolean isSuppressed(Rule rule, Element element) {
    for (Element at = element; at != null; at = at.getEnclosingElement()) {
      SuppressWarnings suppressed = at.getAnnotation(SuppressWarnings.class);
      if (suppressed != null
          && Arrays.stream(suppressed.value())
              .anyMatch(name -> name.equals(rule.id()) || name.equals(ALL_WARNINGS))) {
        return true;
      }
    }
    return false;
  }
}
