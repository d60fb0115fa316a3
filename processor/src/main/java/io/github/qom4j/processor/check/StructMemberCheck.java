// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.ClockHookModel;
import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.LifecycleModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TimerModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A structure has state and hooks of migration; what else a device has belongs to the device. */
final class StructMemberCheck implements Check {
  private static final Set<LifecycleModel.Event> OF_STRUCTS =
      EnumSet.allOf(LifecycleModel.Event.class).stream()
          .filter(LifecycleModel.Event::isOfState)
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public void check(TypeModel type, Report report) {
    if (type.parent().isDevice()) {
      report.add(
          Rule.MEMBER_OUTSIDE_TYPE,
          type.vmState().map(state -> state.origin()).orElse(type.origin()),
          "@VMState has no effect, because %s has no @QomType; add @QomType(\"...\").",
          type.javaName());
      return;
    }
    Stream.of(
            type.banks().stream().map(BankModel::origin),
            type.registers().stream().map(RegisterModel::origin),
            type.hooks().stream().map(HookModel::origin),
            type.timers().stream().map(TimerModel::origin),
            type.clockHooks().stream().map(ClockHookModel::origin),
            type.tracing().fields().stream().map(field -> field.field().origin()),
            Members.ofDevices(type, OF_STRUCTS))
        .flatMap(origins -> origins)
        .forEach(
            (Origin origin) ->
                report.add(
                    Rule.STRUCT_MEMBER,
                    origin,
                    "%s is a structure of state, where this has no effect; declare it in the"
                        + " device that has the structure.",
                    type.javaName()));
  }
}
