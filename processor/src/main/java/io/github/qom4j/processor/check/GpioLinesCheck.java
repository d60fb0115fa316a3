// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.CountModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.GpioInModel;
import io.github.qom4j.processor.model.GpioOutModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.report.Suggestion;
import java.util.List;

/** Input lines are methods that take levels, output lines are fields that hold lines. */
final class GpioLinesCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    type.gpioIns().forEach(input -> input(type, input, report));
    type.gpioOuts().forEach(output -> output(output, report));
  }

  private static void input(TypeModel type, GpioInModel input, Report report) {
    MethodModel method = input.method();
    boolean takesNumbers =
        method.parameters().stream().allMatch(parameter -> parameter.is(JavaType.Kind.INT));
    int wanted = input.count() == 1 && input.length().isEmpty() ? 1 : 2;
    if (input.count() < 1) {
      report.add(
          Rule.GPIO_LINES,
          input.countOrigin(),
          "%s() is for %d lines; give 1 or more.",
          method.name(),
          input.count());
    } else if (!method.returns().is(JavaType.Kind.VOID)
        || !takesNumbers
        || method.parameters().size() != wanted && method.parameters().size() != 2
        || method.throwsChecked()) {
      report.add(
          Rule.GPIO_LINES,
          method.origin(),
          "\"%s%s\" cannot be called by @GpioIn; write \"void %s(%sint level)\".",
          method.signature(),
          method.throwsChecked() ? " throws ..." : "",
          method.name(),
          wanted == 1 ? "" : "int number, ");
    } else {
      input.length().ifPresent(length -> length(type, input, length, report));
    }
  }

  private static void length(TypeModel type, GpioInModel input, CountModel length, Report report) {
    List<String> numbers =
        type.properties().stream()
            .map(PropertyModel::field)
            .filter(field -> field.type().is(JavaType.Kind.INT))
            .map(FieldModel::name)
            .toList();
    if (!numbers.contains(length.name())) {
      report.add(
          Rule.GPIO_LINES,
          length.origin(),
          "%s() is for as many lines as %s says, which is no int field with @Property.%s",
          input.method().name(),
          length.name(),
          Suggestion.of(length.name(), numbers));
    }
  }

  private static void output(GpioOutModel output, Report report) {
    JavaType type = output.field().type();
    if (type.kind() != JavaType.Kind.IRQ_LINE) {
      report.add(
          Rule.GPIO_LINES,
          output.field().origin(),
          "%s is %s; output lines are an IrqLine or an IrqLine[].",
          output.field().name(),
          type.text());
    } else if (output.count() < 1) {
      report.add(
          Rule.GPIO_LINES,
          output.countOrigin(),
          "%s is for %d lines; give 1 or more.",
          output.field().name(),
          output.count());
    } else if (output.count() > 1 && !type.array()) {
      report.add(
          Rule.GPIO_LINES,
          output.countOrigin(),
          "%s is one line but declares %d; make it an IrqLine[].",
          output.field().name(),
          output.count());
    }
  }
}
