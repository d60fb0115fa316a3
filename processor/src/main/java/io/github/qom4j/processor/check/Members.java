// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.ChildModel;
import io.github.qom4j.processor.model.ClockHookModel;
import io.github.qom4j.processor.model.ClockModel;
import io.github.qom4j.processor.model.ExplanationModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.FifoModel;
import io.github.qom4j.processor.model.GpioInModel;
import io.github.qom4j.processor.model.GpioOutModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.IdModel;
import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.IrqSourceModel;
import io.github.qom4j.processor.model.LifecycleModel;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.TimerModel;
import io.github.qom4j.processor.model.TraceFieldModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.model.ValidationModel;
import java.util.Set;
import java.util.stream.Stream;

/** The members of a class that its companion uses. */
final class Members {
  private Members() {}

  /** The fields, each once. */
  static Stream<FieldModel> fields(TypeModel type) {
    return Stream.of(
            type.properties().stream().map(PropertyModel::field),
            type.registers().stream().flatMap(register -> register.field().stream()),
            type.irqs().stream().map(IrqModel::field),
            type.clocks().stream().map(ClockModel::field),
            type.gpioOuts().stream().map(GpioOutModel::field),
            type.children().stream().map(ChildModel::field),
            type.timers().stream().flatMap(timer -> timer.field().stream()),
            type.tracing().fields().stream().map(TraceFieldModel::field),
            keptHere(type).map(ExplanationModel::field),
            state(type).map(VMStateFieldModel::field))
        .flatMap(fields -> fields)
        .distinct();
  }

  /** The fields that a copy of the device's state has, as no stream has them. */
  static Stream<ExplanationModel> keptHere(TypeModel type) {
    return type.vmState().stream()
        .flatMap(state -> type.unmigrated().explanations().stream())
        .filter(ExplanationModel::isKeptHere);
  }

  /** The methods, each once. */
  static Stream<MethodModel> methods(TypeModel type) {
    return Stream.of(
            running(type),
            type.validations().stream().map(ValidationModel::method),
            type.lifecycle().stream().map(LifecycleModel::method))
        .flatMap(methods -> methods)
        .distinct();
  }

  /** The methods that the guest, lines, clocks and timers have a device call. */
  static Stream<MethodModel> running(TypeModel type) {
    return Stream.of(
            type.registers().stream().flatMap(register -> register.method().stream()),
            type.hooks().stream().map(HookModel::method),
            type.irqSources().stream().map(IrqSourceModel::method),
            type.clockHooks().stream().map(ClockHookModel::method),
            type.gpioIns().stream().map(GpioInModel::method),
            type.timers().stream().map(TimerModel::method))
        .flatMap(methods -> methods);
  }

  /** Where a part of a device has what only devices have, besides hooks of some events. */
  static Stream<Origin> ofDevices(TypeModel type, Set<LifecycleModel.Event> events) {
    return Stream.of(
            type.properties().stream().map(PropertyModel::origin),
            type.irqs().stream().map(IrqModel::origin),
            type.irqSources().stream().map(IrqSourceModel::origin),
            type.clocks().stream().map(ClockModel::origin),
            type.gpioIns().stream().map(GpioInModel::origin),
            type.gpioOuts().stream().map(GpioOutModel::origin),
            type.children().stream().map(ChildModel::origin),
            type.groups().stream().map(GroupModel::origin),
            type.fifos().stream().map(FifoModel::origin),
            type.ids().stream().map(IdModel::origin),
            type.lifecycle().stream()
                .filter(hook -> !events.contains(hook.event()))
                .map(LifecycleModel::origin))
        .flatMap(origins -> origins);
  }

  /** The fields on the wire. */
  static Stream<VMStateFieldModel> state(TypeModel type) {
    return type.stateFields().stream();
  }

  /** Whether a field is a register. */
  static boolean isRegister(TypeModel type, FieldModel field) {
    return type.registers().stream()
        .flatMap(register -> register.field().stream())
        .anyMatch(field::equals);
  }
}
