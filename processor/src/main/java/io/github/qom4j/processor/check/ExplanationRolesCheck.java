// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.ChildModel;
import io.github.qom4j.processor.model.ClockModel;
import io.github.qom4j.processor.model.ExplanationModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.GpioOutModel;
import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a field does not migrate is said once, and not of a field that does. */
final class ExplanationRolesCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (ExplanationModel explanation : type.unmigrated().explanations()) {
      String annotation = explanation.kind().annotation();
      String field = explanation.field().name();
      Optional<String> role = role(type, explanation.field());
      Optional<ExplanationModel> first = first(type, explanation);
      if (role.isPresent()) {
        report.add(
            Rule.MEMBER_ROLES,
            explanation.origin(),
            "%s %s, so there is nothing that @%s could explain; drop one of the two.",
            field,
            role.get(),
            annotation);
      } else if (first.isPresent()) {
        report.add(
            Rule.MEMBER_ROLES,
            explanation.origin(),
            "%s is @%s and @%s; one of them says why it does not migrate, drop the other.",
            field,
            first.get().kind().annotation(),
            annotation);
      }
    }
  }

  /** Whether nothing else says what a field is. */
  static boolean isAlone(TypeModel type, ExplanationModel explanation) {
    return role(type, explanation.field()).isEmpty()
        && type.unmigrated().explanations().stream()
            .filter(other -> other.field().equals(explanation.field()))
            .allMatch(explanation::equals);
  }

  private static Optional<ExplanationModel> first(TypeModel type, ExplanationModel explanation) {
    return type.unmigrated().explanations().stream()
        .takeWhile(other -> other != explanation)
        .filter(other -> other.field().equals(explanation.field()))
        .findFirst();
  }

  private static Optional<String> role(TypeModel type, FieldModel field) {
    if (Members.isRegister(type, field)) {
      return Optional.of("is a register, which migrates");
    }
    if (Members.state(type).map(VMStateFieldModel::field).anyMatch(field::equals)) {
      return Optional.of("migrates");
    }
    if (type.properties().stream().map(PropertyModel::field).anyMatch(field::equals)) {
      return Optional.of("is a property, which boards set");
    }
    if (type.children().stream().map(ChildModel::field).anyMatch(field::equals)) {
      return Optional.of("is a child, which migrates by itself");
    }
    boolean isWiring =
        Stream.of(
                type.irqs().stream().map(IrqModel::field),
                type.gpioOuts().stream().map(GpioOutModel::field),
                type.clocks().stream().map(ClockModel::field))
            .flatMap(fields -> fields)
            .anyMatch(field::equals);
    return isWiring ? Optional.of("is wiring, which boards set") : Optional.empty();
  }
}
