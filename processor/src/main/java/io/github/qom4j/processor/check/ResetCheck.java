// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.GpioOutModel;
import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.LifecycleModel;
import io.github.qom4j.processor.model.MethodBodyModel;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A reset sets all state, and touches nothing else in its first phase. */
final class ResetCheck implements Check {
  private static final Set<LifecycleModel.Event> PHASES =
      EnumSet.of(
          LifecycleModel.Event.RESET_ENTER,
          LifecycleModel.Event.RESET_HOLD,
          LifecycleModel.Event.RESET_EXIT);

  /** Methods of a device that reach others. */
  private static final List<String> OF_OTHERS = List.of("memory", "updateIrqs");

  private static final Set<String> OF_LINES = Set.of("lower", "pulse", "raise", "set");

  @Override
  public void check(TypeModel type, Report report) {
    if (type.unmigrated().bodies().isPresent()) {
      covers(type, report);
      type.lifecycle().stream()
          .filter(hook -> hook.event() == LifecycleModel.Event.RESET_ENTER)
          .forEach(hook -> reaches(type, hook, report));
    }
  }

  private static void covers(TypeModel type, Report report) {
    List<String> hooks =
        type.lifecycle().stream()
            .filter(hook -> PHASES.contains(hook.event()))
            .map(hook -> hook.method().name())
            .toList();
    Set<String> assigned =
        type.unmigrated().run(hooks).stream()
            .flatMap(body -> body.assigned().stream())
            .collect(Collectors.toSet());
    Members.state(type)
        .filter(state -> isOwn(type, state) && !assigned.contains(state.field().name()))
        .forEach(
            state ->
                report.add(
                    Rule.RESET_INCOMPLETE,
                    state.field().origin(),
                    "%s keeps its value over a reset, as nothing that a reset runs assigns it; if"
                        + " it should not, assign it in a method with @ResetHold.",
                    state.field().name()));
  }

  /** Whether nothing but the class's own methods can set a field. */
  private static boolean isOwn(TypeModel type, VMStateFieldModel state) {
    return !Members.isRegister(type, state.field())
        && state.group().isEmpty()
        && state.fifo().isEmpty()
        && state.struct().isEmpty()
        && !state.field().type().is(JavaType.Kind.CLOCK_INPUT)
        && type.properties().stream().map(PropertyModel::field).noneMatch(state.field()::equals);
  }

  private static void reaches(TypeModel type, LifecycleModel hook, Report report) {
    Set<String> lines =
        Stream.concat(
                type.irqs().stream().map(IrqModel::field),
                type.gpioOuts().stream().map(GpioOutModel::field))
            .map(FieldModel::name)
            .collect(Collectors.toSet());
    type.unmigrated().run(List.of(hook.method().name())).stream()
        .flatMap(body -> reached(body, lines).stream())
        .findFirst()
        .ifPresent(
            reached ->
                report.add(
                    Rule.RESET_REACHES,
                    hook.origin(),
                    "%s() runs in the first phase of a reset, when other devices still have their"
                        + " old state, but calls %s(); do that in a method with @ResetHold.",
                    hook.method().name(),
                    reached));
  }

  private static Optional<String> reached(MethodBodyModel body, Set<String> lines) {
    return Stream.concat(
            OF_OTHERS.stream().filter(body.called()::contains),
            body.told().stream()
                .sorted()
                .filter(
                    told -> {
                      int dot = told.indexOf('.');
                      return lines.contains(told.substring(0, dot))
                          && OF_LINES.contains(told.substring(dot + 1));
                    }))
        .findFirst();
  }
}
