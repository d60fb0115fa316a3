// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.FifoModel;
import io.github.qom4j.processor.model.IrqExpression;
import io.github.qom4j.processor.model.RegisterModel;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes FIFOs: how they are made, and which bits show how full they are. */
final class FifoWriter {
  private FifoWriter() {}

  /** Makes them. */
  static void make(Companion c) {
    for (FifoModel fifo : c.model.fifos()) {
      c.instanceInit.addStatement(
          "d.$L = new $T($L, () -> $L)",
          fifo.field().name(),
          RuntimeNames.INT_FIFO,
          fifo.depth(),
          WiringWriter.hasUpdate(c) ? "updateIrqs(d)" : "{}");
    }
  }

  /** The registers that show them, and those that hold their thresholds. */
  static Stream<RegisterModel> registers(Companion c) {
    return c.model.fifos().stream()
        .flatMap(fifo -> Stream.concat(fifo.shown().values().stream(), Stream.of(fifo.threshold())))
        .map(text -> c.model.register(FifoModel.operand(text).register()).orElse(null))
        .filter(Objects::nonNull);
  }

  /** Brings the bits up to date. */
  static CodeBlock show(Companion c) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (FifoModel fifo : c.model.fifos()) {
      String name = "d." + fifo.field().name();
      fifo.shown()
          .forEach(
              (member, bits) ->
                  code.addStatement(
                      "$L", show(c, FifoModel.operand(bits), what(c, fifo, member, name))));
    }
    return code.build();
  }

  private static String what(Companion c, FifoModel fifo, String member, String name) {
    return switch (member) {
      case "empty" -> name + ".isEmpty()";
      case "filled" -> "!" + name + ".isEmpty()";
      case "full" -> name + ".isFull()";
      case "level" -> name + ".count()";
      case "below" -> name + ".count() < " + threshold(c, fifo);
      default -> name + ".count() >= " + threshold(c, fifo);
    };
  }

  private static String threshold(Companion c, FifoModel fifo) {
    if (fifo.isThresholdNumber()) {
      return fifo.threshold();
    }
    IrqExpression.Operand operand = FifoModel.operand(fifo.threshold());
    BitsModel bits = c.model.bits(operand).orElseThrow();
    String field =
        "d." + c.model.register(operand.register()).orElseThrow().field().orElseThrow().name();
    String value = field + " & " + Companion.hex(bits.mask());
    return bits.lsb() == 0 ? "(" + value + ")" : "((" + value + ") >>> " + bits.lsb() + ")";
  }

  private static String show(Companion c, IrqExpression.Operand operand, String what) {
    RegisterModel register = c.model.register(operand.register()).orElseThrow();
    String field = "d." + register.field().orElseThrow().name();
    String cast =
        switch (register.width()) {
          case 1 -> "(byte) ";
          case 2 -> "(short) ";
          case 4 -> "(int) ";
          default -> "";
        };
    String bits = Companion.hex(c.model.bits(operand).orElseThrow().mask());
    return "%s = %s%s.show(%s, %s, %s)".formatted(field, cast, "IntFifo", field, bits, what);
  }
}
