// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.ValidationModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.report.Suggestion;
import java.util.List;

/** A check of what was loaded says what must hold, and after which field. */
final class VMStateValidateCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    List<String> fields = type.stateFields().stream().map(s -> s.field().name()).toList();
    for (ValidationModel validation : type.validations()) {
      MethodModel method = validation.method();
      boolean isQuestion =
          method.returns().is(JavaType.Kind.BOOLEAN) && method.parameters().isEmpty();
      if (!isQuestion) {
        report.add(
            Rule.VMSTATE_VALIDATE,
            method.origin(),
            "\"%s\" cannot be asked by @VMStateValidate; write \"boolean %s()\".",
            method.signature(),
            method.name());
      } else if (method.throwsChecked()) {
        report.add(
            Rule.VMSTATE_VALIDATE,
            method.origin(),
            "%s() is asked by @VMStateValidate and may throw no checked exception; return false.",
            method.name());
      }
      if (validation.text().isBlank()) {
        report.add(
            Rule.VMSTATE_VALIDATE,
            validation.textOrigin(),
            "%s() says nothing about what must hold, which is all that an error shows.",
            method.name());
      }
      if (!fields.contains(validation.after())) {
        report.add(
            Rule.VMSTATE_VALIDATE,
            validation.afterOrigin(),
            "%s has no field \"%s\" that migrates.%s",
            type.javaName(),
            validation.after(),
            Suggestion.of(validation.after(), fields));
      }
    }
  }
}
