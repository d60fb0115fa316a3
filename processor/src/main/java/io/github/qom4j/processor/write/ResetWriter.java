// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.FifoModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.Policy;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.ReservedBits;
import io.github.qom4j.processor.model.Survival;
import javax.lang.model.element.Modifier;

/** Writes the reset of registers. */
final class ResetWriter {
  private ResetWriter() {}

  static void write(Companion c) {
    CodeBlock.Builder body = CodeBlock.builder();
    for (RegisterModel r : c.model.registers()) {
      if (r.field().isPresent() && RegisterWriter.isFirstView(c, r)) {
        body.add(register(c, r, r.field().get()));
      }
    }
    for (FifoModel fifo : c.model.fifos()) {
      body.addStatement("d.$L.reset()", fifo.field().name());
    }
    for (GroupModel group : c.model.groups()) {
      body.add(
          "$L.forEach(block -> $T.reset(block, type));\n",
          GroupWriter.present(group),
          GroupWriter.block(group));
    }
    if (c.model.isBlock()) {
      c.methods.add(0, BlockWriter.reset(c, body.build()));
    } else if (!body.isEmpty()) {
      c.methods.add(
          0,
          MethodSpec.methodBuilder("reset")
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(c.device, "d")
              .addParameter(RuntimeNames.RESET_TYPE, "type")
              .addCode(body.build())
              .build());
      c.classInit.addStatement("c.onReset($T.class, $T::reset)", c.device, c.name);
    }
  }

  private static CodeBlock register(Companion c, RegisterModel r, FieldModel field) {
    ReservedBits reserved = c.model.bankOf(r).orElseThrow().reserved();
    long constant =
        r.policies(reserved).getOrDefault(Policy.CONST, 0L) | r.survivingBits(Survival.COLD);
    if ((constant & r.storedBits(reserved)) == r.storedBits(reserved)) {
      return CodeBlock.of("");
    }
    long surviving = constant | r.survivingBits(Survival.WARM);
    String target = "d." + field.name() + (r.isArray() ? "[i]" : "");
    String value = literal(r.resetValue(), r.width());
    String cast = r.width() == 1 ? "(byte) " : r.width() == 2 ? "(short) " : "";
    CodeBlock.Builder code = CodeBlock.builder();
    if (r.isArray()) {
      code.beginControlFlow("for (int i = 0; i < d.$L.length; i++)", field.name());
    }
    if (surviving == 0) {
      boolean fits = r.width() >= 4 || r.resetValue() < 1L << 8 * r.width() - 1;
      code.addStatement("$L = $L$L", target, fits ? "" : cast, value);
    } else {
      code.addStatement(
          "$1L = $2L$3T.reset($1L, $4L, type, $5L, $6L)",
          target,
          r.width() == 8 ? "" : r.width() == 4 ? "(int) " : cast,
          RuntimeNames.REGISTER_BANK,
          Companion.hex(r.resetValue()),
          Companion.hex(constant),
          Companion.hex(surviving));
    }
    if (r.isArray()) {
      code.endControlFlow();
    }
    return code.build();
  }

  /** A value as a literal of a field's type. */
  private static String literal(long value, int width) {
    if (value == 0) {
      return "0";
    }
    return width == 8 ? Companion.hex(value) : "0x" + Long.toHexString(value & 0xffffffffL);
  }
}
