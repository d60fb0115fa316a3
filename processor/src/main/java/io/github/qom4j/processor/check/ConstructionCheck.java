// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.ChildModel;
import io.github.qom4j.processor.model.ClockModel;
import io.github.qom4j.processor.model.ConstructionModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.GpioOutModel;
import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.TraceFieldModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** While an object is made, it does without what its companion gives it afterwards. */
final class ConstructionCheck implements Check {
  /** What fails as long as an object has no class. */
  private static final Set<String> OF_CLASS =
      Set.of(
          "addChild",
          "addClockInput",
          "deviceClass",
          "getProperty",
          "objectClass",
          "setProperty",
          "typeName",
          "updateIrqs",
          "vmState");

  @Override
  public void check(TypeModel type, Report report) {
    Set<String> wiring = wiring(type);
    for (ConstructionModel.Step step : type.construction().steps()) {
      switch (step.kind()) {
        case READ -> {
          if (wiring.contains(step.name())) {
            report.add(
                Rule.CONSTRUCTION_EARLY,
                step.origin(),
                "%s is used in line %d while the object is made, and is null until %s has made it;"
                    + " use it in a method with @Realize.",
                step.name(),
                step.line(),
                type.companion());
          }
        }
        case CALL -> {
          if (OF_CLASS.contains(step.name())
              && !type.unmigrated().methods().contains(step.name())) {
            report.add(
                Rule.CONSTRUCTION_EARLY,
                step.origin(),
                "%s() is called in line %d while the object is made, and fails, because the object"
                    + " has no class yet; call it in a method with @Realize.",
                step.name(),
                step.line());
          }
        }
        case THROW ->
            report.add(
                Rule.CONSTRUCTION_FAILS,
                step.origin(),
                "An exception is thrown in line %d while the object is made, which tools do to show"
                    + " its properties; refuse in a method with @Realize, with QomException.",
                step.line());
      }
    }
  }

  private static Set<String> wiring(TypeModel type) {
    return Stream.of(
            type.irqs().stream().map(IrqModel::field),
            type.gpioOuts().stream().map(GpioOutModel::field),
            type.clocks().stream().map(ClockModel::field),
            type.children().stream().map(ChildModel::field),
            type.timers().stream().flatMap(timer -> timer.field().stream()),
            type.tracing().fields().stream().map(TraceFieldModel::field))
        .flatMap(fields -> fields)
        .map(FieldModel::name)
        .collect(Collectors.toSet());
  }
}
