// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.FifoModel;
import io.github.qom4j.processor.model.IrqExpression;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.report.Suggestion;
import java.util.Optional;

/** A FIFO holds something and is shown in bits that there are. */
final class FifoCheck implements Check {
  private static final int DEEPEST = 1 << 16;

  @Override
  public void check(TypeModel type, Report report) {
    for (FifoModel fifo : type.fifos()) {
      if (!fifo.field().type().is(JavaType.Kind.FIFO)) {
        error(
            report,
            fifo,
            fifo.field().origin(),
            "is %s; make it an IntFifo",
            fifo.field().type().text());
      } else if (fifo.depth() < 1 || fifo.depth() > DEEPEST) {
        error(
            report,
            fifo,
            fifo.depthOrigin(),
            "has depth = %d; give 1 to %d",
            fifo.depth(),
            DEEPEST);
      } else {
        fifo.shown().forEach((member, text) -> shown(type, fifo, member, text, report));
        threshold(type, fifo, report);
      }
    }
  }

  private static void shown(
      TypeModel type, FifoModel fifo, String member, String text, Report report) {
    Optional<BitsModel> bits = bits(type, fifo, member, text, report);
    if (member.equals("level")
        && bits.filter(b -> Long.compareUnsigned(b.largest(), fifo.depth()) < 0).isPresent()) {
      error(
          report,
          fifo,
          fifo.origins().get(member),
          "holds up to %d values, but %s shows at most %d; widen it or lower the depth",
          fifo.depth(),
          text,
          bits.get().largest());
    }
  }

  private static void threshold(TypeModel type, FifoModel fifo, Report report) {
    String shown = fifo.shown().containsKey("below") ? "below" : "reached";
    boolean isWanted = fifo.shown().containsKey(shown);
    if (isWanted == fifo.threshold().isEmpty()) {
      error(
          report,
          fifo,
          fifo.origins().get(isWanted ? shown : "threshold"),
          isWanted
              ? "has bits for a threshold but none is said; add threshold"
              : "has a threshold that nothing shows; add reached or below");
    } else if (isWanted && fifo.isThresholdNumber()) {
      int threshold = Integer.parseInt(fifo.threshold());
      if (threshold < 1 || threshold > fifo.depth()) {
        error(
            report,
            fifo,
            fifo.origins().get("threshold"),
            "compares with %d values, which it %s holds; give 1 to %d",
            threshold,
            threshold < 1 ? "always" : "never",
            fifo.depth());
      }
    } else if (isWanted) {
      bits(type, fifo, "threshold", fifo.threshold(), report);
    }
  }

  private static Optional<BitsModel> bits(
      TypeModel type, FifoModel fifo, String member, String text, Report report) {
    IrqExpression.Operand operand = FifoModel.operand(text);
    Optional<RegisterModel> register = type.register(operand.register());
    Origin origin = fifo.origins().get(member);
    if (register.isEmpty()) {
      report.add(Rule.FIFO, origin, "%s", Unknown.register(type, operand.register()));
    } else if (register.get().field().isEmpty() || register.get().isArray()) {
      String what = register.get().isArray() ? "a row" : "not stored";
      error(report, fifo, origin, "needs %s, which is %s; take one stored register", text, what);
    } else if (type.bits(operand).isEmpty()) {
      report.add(
          Rule.FIFO,
          origin,
          "%s has no bits \"%s\".%s",
          operand.register(),
          operand.bits(),
          Suggestion.of(
              operand.bits(), register.get().layout().stream().map(BitsModel::name).toList()));
    }
    return type.bits(operand);
  }

  private static void error(
      Report report, FifoModel fifo, Origin origin, String format, Object... arguments) {
    report.add(Rule.FIFO, origin, "%s %s.", fifo.field().name(), format.formatted(arguments));
  }
}
