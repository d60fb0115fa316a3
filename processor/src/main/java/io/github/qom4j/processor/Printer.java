// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.read.ElementOrigin;
import io.github.qom4j.processor.report.Problem;
import io.github.qom4j.processor.report.Rule;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Shows problems at their place in the source. */
record Printer(ProcessingEnvironment environment) {
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

  void print(Problem problem) {
    ElementOrigin at = (ElementOrigin) problem.origin();
    if (!RepeatedAnnotations.print(environment, at, problem.text())) {
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.ERROR, problem.text(), at.element(), at.annotation(), at.value());
    }
  }
}
