// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.DeviceTypeModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** What is said of devices is said of a device, and what they are plugged into is a bus. */
final class DeviceTypeCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    type.deviceType().ifPresent(said -> check(said, type, report));
  }

  private static void check(DeviceTypeModel said, TypeModel type, Report report) {
    if (!type.parent().isDevice()) {
      report.add(
          Rule.TYPE_NO_DEVICE,
          said.origin(),
          "@DeviceType is about devices, but %s extends %s; extend Device.",
          type.javaName(),
          type.parent().javaName());
      return;
    }
    said.bus()
        .filter(bus -> !bus.isBus())
        .ifPresent(
            bus ->
                report.add(
                    Rule.TYPE_NO_DEVICE,
                    bus.origin(),
                    "%s is plugged into %s, which is no bus; name a class that extends Bus.",
                    type.javaName(),
                    bus.name()));
  }
}
