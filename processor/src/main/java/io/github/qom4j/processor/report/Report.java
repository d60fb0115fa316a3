// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.report;

import io.github.qom4j.processor.model.Origin;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a declaration. */
public final class Report {
  private final Set<Problem> problems = new LinkedHashSet<>();

  /**
   * Adds a problem, once: a layout that several registers share is seen several times.
   *
   * @param rule the rule it breaks
   * @param origin where
   * @param format a format as of {@link String#format}
   * @param arguments what the format refers to
   */
  public void add(Rule rule, Origin origin, String format, Object... arguments) {
    problems.add(new Problem(rule, origin, format.formatted(arguments)));
  }

  /** Whether there is no error. */
  public boolean isClean() {
    return problems.stream().noneMatch(problem -> problem.rule().level() == Level.ERROR);
  }

  /** What is wrong, in the order it was found. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }
}
