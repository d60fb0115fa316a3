// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** A class that uses what only devices have extends the device class that has it. */
final class TypeBaseCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    if (!type.isClass() || type.parent().qomName().isEmpty()) {
      return;
    }
    Optional<Origin> sysBus = type.parent().isSysBus() ? Optional.empty() : sysBusOnly(type);
    Optional<Origin> device = type.parent().isDevice() ? Optional.empty() : deviceOnly(type);
    if (sysBus.isPresent()) {
      error(type, report, sysBus.get(), "Memory regions and interrupt lines", "SysBusDevice");
    } else if (device.isPresent()) {
      error(type, report, device.get(), "Clocks, life cycle and state", "Device");
    }
  }

  private static Optional<Origin> sysBusOnly(TypeModel type) {
    return Stream.of(
            type.banks().stream().map(bank -> bank.origin()),
            type.irqs().stream().map(irq -> irq.origin()),
            type.irqSources().stream().map(source -> source.origin()))
        .flatMap(origins -> origins)
        .findFirst();
  }

  private static Optional<Origin> deviceOnly(TypeModel type) {
    return Stream.of(
            type.clocks().stream().map(clock -> clock.origin()),
            type.clockHooks().stream().map(hook -> hook.origin()),
            type.lifecycle().stream()
                .filter(hook -> !hook.event().isOfObjects())
                .map(hook -> hook.origin()),
            type.vmState().map(state -> state.origin()).stream())
        .flatMap(origins -> origins)
        .findFirst();
  }

  private static void error(
      TypeModel type, Report report, Origin origin, String what, String base) {
    report.add(
        Rule.TYPE_BASE,
        origin,
        "%s belong to a %s, but %s extends %s; extend %s.",
        what,
        base,
        type.javaName(),
        type.parent().javaName(),
        base);
  }
}
