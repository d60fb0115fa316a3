// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.LifecycleModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.EnumSet;
import java.util.Set;

/** A block has registers, hooks and state; what else a device has belongs to the device. */
final class BlockMemberCheck implements Check {
  private static final Set<LifecycleModel.Event> OF_BLOCKS =
      EnumSet.of(
          LifecycleModel.Event.RESET_ENTER,
          LifecycleModel.Event.RESET_HOLD,
          LifecycleModel.Event.RESET_EXIT,
          LifecycleModel.Event.PRE_LOAD,
          LifecycleModel.Event.POST_LOAD,
          LifecycleModel.Event.PRE_SAVE,
          LifecycleModel.Event.POST_SAVE);

  @Override
  public void check(TypeModel type, Report report) {
    Members.ofDevices(type, OF_BLOCKS)
        .forEach(
            (Origin origin) ->
                report.add(
                    Rule.BLOCK_MEMBER,
                    origin,
                    "%s is a block of registers, which has no such thing; declare it in the device"
                        + " that has the block.",
                    type.javaName()));
  }
}
