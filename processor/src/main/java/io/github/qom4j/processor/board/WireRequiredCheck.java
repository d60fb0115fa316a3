// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.model.ClockModel;
import io.github.qom4j.processor.model.GpioOutModel;
import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.PartModel;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Boards connect, feed and set what devices make no sense without. */
final class WireRequiredCheck implements BoardCheck {
  @Override
  public void check(BoardModel board, Report report) {
    for (PartModel part : board.parts()) {
      if (part.isDevice()) {
        part.members(TypeModel::settable).forEach(p -> property(part, p, report));
        part.members(TypeModel::clocks).forEach(c -> clock(part, c, report));
        // A method may connect what the declaration does not.
        if (board.wires().isEmpty()) {
          irqs(part, report);
          part.members(TypeModel::gpioOuts).forEach(out -> outputs(part, out, report));
        }
      }
    }
  }

  private static void missing(PartModel part, String what, String fix, Report report) {
    report.add(Rule.WIRE_REQUIRED, part.origin(), "%s needs %s; add %s.", part.name(), what, fix);
  }

  private static void property(PartModel part, PropertyModel property, Report report) {
    boolean isSet = Settings.of(part).stream().anyMatch(s -> s.property().equals(property.name()));
    if (property.isRequired() && !isSet) {
      missing(
          part,
          "property \"" + property.name() + "\" set",
          "@" + Settings.annotationFor(property),
          report);
    }
  }

  private static void clock(PartModel part, ClockModel clock, Report report) {
    boolean isFed = part.clocks().stream().anyMatch(fed -> fed.input().equals(clock.name()));
    if (clock.isRequired() && !isFed) {
      missing(
          part,
          "clock \"" + clock.name() + "\" fed",
          "@Clocked(input = \"%s\", by = ...)".formatted(clock.name()),
          report);
    }
  }

  private static void irqs(PartModel part, Report report) {
    int first = 0;
    for (IrqModel irq : part.members(TypeModel::irqs)) {
      int begin = first;
      if (irq.isRequired()) {
        firstMissing(part, PartModel.Connection::isIrq, begin, irq.count())
            .ifPresent(
                number ->
                    missing(
                        part,
                        "interrupt line " + number + " (" + irq.field().name() + ") connected",
                        "@Connect(irq = " + number + ", to = ...)",
                        report));
      }
      first += irq.count();
    }
  }

  private static void outputs(PartModel part, GpioOutModel output, Report report) {
    if (output.isRequired()) {
      firstMissing(part, c -> !c.isIrq() && c.output().equals(output.name()), 0, output.count())
          .ifPresent(
              number ->
                  missing(
                      part,
                      "output " + number + " (" + output.field().name() + ") connected",
                      "@Connect(output = \"%s\", number = %d, to = ...)"
                          .formatted(output.name(), number),
                      report));
    }
  }

  private static OptionalInt firstMissing(
      PartModel part, Predicate<PartModel.Connection> kind, int first, int count) {
    return IntStream.range(first, first + count)
        .filter(
            number ->
                part.connections().stream()
                    .filter(kind)
                    .noneMatch(
                        c ->
                            number >= c.firstOutput()
                                && number < (long) c.firstOutput() + c.count()))
        .findFirst();
  }
}
