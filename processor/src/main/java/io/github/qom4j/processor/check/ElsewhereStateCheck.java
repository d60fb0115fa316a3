// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.ExplanationModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.report.Suggestion;
import java.util.ArrayList;
import java.util.List;

/** State that another object migrates says which one: one word is a field, more are a text. */
final class ElsewhereStateCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (ExplanationModel elsewhere :
        type.unmigrated().explanations(ExplanationModel.Kind.ELSEWHERE)) {
      List<String> owners = new ArrayList<>(type.unmigrated().owners());
      owners.remove(elsewhere.field().name());
      if (elsewhere.text().isBlank()) {
        report.add(
            Rule.STATE_ELSEWHERE,
            elsewhere.textOrigin(),
            "%s migrates elsewhere, but nothing says where; name the field that refers to its owner,"
                + " or say it in words.",
            elsewhere.field().name());
      } else if (Naming.isIdentifier(elsewhere.text()) && !owners.contains(elsewhere.text())) {
        report.add(
            Rule.STATE_ELSEWHERE,
            elsewhere.textOrigin(),
            "%s migrates with \"%s\", but %s has no other field of this name that refers to an"
                + " object; name one, or say it in words.%s",
            elsewhere.field().name(),
            elsewhere.text(),
            type.javaName(),
            Suggestion.of(elsewhere.text(), owners));
      }
    }
  }
}
