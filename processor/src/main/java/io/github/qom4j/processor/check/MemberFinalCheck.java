// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.ChildModel;
import io.github.qom4j.processor.model.ClockModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.FifoModel;
import io.github.qom4j.processor.model.GpioOutModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.TraceFieldModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.stream.Stream;

/** What the companion sets is not final. */
final class MemberFinalCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    Stream.of(
            type.properties().stream()
                .filter(property -> property.type().isPresent())
                .map(PropertyModel::field),
            type.registers().stream()
                .filter(register -> register.width() > 0)
                .flatMap(register -> register.field().stream()),
            type.irqs().stream()
                .map(IrqModel::field)
                .filter(field -> field.type().kind() == JavaType.Kind.IRQ_LINE),
            type.gpioOuts().stream()
                .map(GpioOutModel::field)
                .filter(field -> field.type().kind() == JavaType.Kind.IRQ_LINE),
            type.children().stream().map(ChildModel::field),
            type.timers().stream()
                .flatMap(timer -> timer.field().stream())
                .filter(field -> field.type().is(JavaType.Kind.TIMER)),
            type.groups().stream().filter(group -> group.count() > 0).map(GroupModel::field),
            type.clocks().stream()
                .map(ClockModel::field)
                .filter(field -> field.type().is(JavaType.Kind.CLOCK_INPUT)),
            type.tracing().fields().stream().map(TraceFieldModel::field),
            type.fifos().stream().map(FifoModel::field),
            Members.state(type)
                .filter(state -> state.wireType().isPresent() && state.struct().isEmpty())
                .map(VMStateFieldModel::field)
                .filter(field -> !field.type().array() && !field.type().is(JavaType.Kind.BIT_SET)))
        .flatMap(fields -> fields)
        .distinct()
        .filter(field -> field.isFinal() && field.isReachable())
        .forEach(field -> error(type, field, report));
  }

  private static void error(TypeModel type, FieldModel field, Report report) {
    report.add(
        Rule.MEMBER_FINAL,
        field.origin(),
        "%s is final, so %s cannot set it; drop \"final\".",
        field.name(),
        type.companion());
  }
}
