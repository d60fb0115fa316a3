// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.ClockModel;
import io.github.qom4j.processor.model.FifoModel;
import io.github.qom4j.processor.model.GpioInModel;
import io.github.qom4j.processor.model.GpioOutModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.IdModel;
import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.IrqSourceModel;
import io.github.qom4j.processor.model.LifecycleModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** A block has registers, hooks and state; what else a device has belongs to the device. */
final class BlockMemberCheck implements Check {
  private static final Set<LifecycleModel.Event> OF_BLOCKS =
      EnumSet.of(
          LifecycleModel.Event.RESET_ENTER,
          LifecycleModel.Event.RESET_HOLD,
          LifecycleModel.Event.RESET_EXIT,
          LifecycleModel.Event.PRE_SAVE,
          LifecycleModel.Event.POST_LOAD);

  @Override
  public void check(TypeModel type, Report report) {
    Stream.of(
            type.properties().stream().map(PropertyModel::origin),
            type.irqs().stream().map(IrqModel::origin),
            type.irqSources().stream().map(IrqSourceModel::origin),
            type.clocks().stream().map(ClockModel::origin),
            type.gpioIns().stream().map(GpioInModel::origin),
            type.gpioOuts().stream().map(GpioOutModel::origin),
            type.groups().stream().map(GroupModel::origin),
            type.fifos().stream().map(FifoModel::origin),
            type.ids().stream().map(IdModel::origin),
            type.lifecycle().stream()
                .filter(hook -> !OF_BLOCKS.contains(hook.event()))
                .map(LifecycleModel::origin))
        .flatMap(origins -> origins)
        .forEach(
            (Origin origin) ->
                report.error(
                    Rule.BLOCK_MEMBER,
                    origin,
                    "%s is a block of registers, which has no such thing; declare it in the device"
                        + " that has the block.",
                    type.javaName()));
  }
}
