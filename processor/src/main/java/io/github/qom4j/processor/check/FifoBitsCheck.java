// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.FifoModel;
import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.IrqExpression;
import io.github.qom4j.processor.model.LatchModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.Policy;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Bits that show a FIFO show nothing else, and only the FIFO changes them. */
final class FifoBitsCheck implements Check {
  private static final Set<Policy.Read> KEEPING =
      EnumSet.of(Policy.Read.SHOWS, Policy.Read.READS_ZERO, Policy.Read.UNREADABLE);

  /** Bits of a field, and what sets them. */
  private record Shown(FieldModel field, long mask, String by) {
    boolean overlaps(Shown other) {
      return field.equals(other.field) && (mask & other.mask) != 0;
    }
  }

  @Override
  public void check(TypeModel type, Report report) {
    List<Shown> seen = new ArrayList<>();
    for (LatchModel latch : type.latches()) {
      seen.add(
          new Shown(latch.register().field().orElseThrow(), latch.bits().mask(), "its own when"));
    }
    for (FifoModel fifo : type.fifos()) {
      fifo.shown()
          .forEach(
              (member, text) -> {
                IrqExpression.Operand operand = FifoModel.operand(text);
                Optional<BitsModel> bits = type.bits(operand);
                Optional<FieldModel> field =
                    type.register(operand.register()).flatMap(RegisterModel::field);
                if (bits.isPresent() && field.isPresent()) {
                  String by = "%s of %s".formatted(member, fifo.field().name());
                  Shown shown = new Shown(field.get(), bits.get().mask(), by);
                  Origin origin = fifo.origins().get(member);
                  alone(seen, shown, text, origin, report);
                  followed(type, fifo, shown, text, origin, report);
                }
              });
    }
  }

  private static void alone(
      List<Shown> seen, Shown shown, String text, Origin origin, Report report) {
    seen.stream()
        .filter(shown::overlaps)
        .findFirst()
        .ifPresent(
            other ->
                report.add(
                    Rule.FIFO_BITS,
                    origin,
                    "%s shows %s, but is set by %s already; give each bits of its own.",
                    text,
                    shown.by(),
                    other.by()));
    seen.add(shown);
  }

  private static void followed(
      TypeModel type, FifoModel fifo, Shown shown, String text, Origin origin, Report report) {
    type.registers().stream()
        .filter(view -> view.field().filter(shown.field()::equals).isPresent())
        .filter(view -> type.hooks(HookModel.Kind.WRITE, view).isEmpty())
        .filter(view -> changing(type, view, shown.mask()).isPresent())
        .findFirst()
        .ifPresent(
            view ->
                report.add(
                    Rule.FIFO_WRITABLE,
                    origin,
                    "%s follows %s, but %s is %s there: what the guest makes of it stays until the"
                        + " FIFO changes; make it RO.",
                    text,
                    fifo.field().name(),
                    view.name(),
                    changing(type, view, shown.mask()).get()));
  }

  /** The policy by which an access to a register changes some bits. */
  private static Optional<Policy> changing(TypeModel type, RegisterModel view, long mask) {
    return view.policies(type.reserved(view)).entrySet().stream()
        .filter(entry -> (entry.getValue() & mask) != 0)
        .map(entry -> entry.getKey())
        .filter(policy -> !policy.write().isEmpty() || !KEEPING.contains(policy.read()))
        .findFirst();
  }
}
