// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.qom4j.processor.model.ExplanationModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.TypeModel;

/** Writes the code that keeps the state that no stream has, to put it back. */
final class UnmigratedWriter {
  private UnmigratedWriter() {}

  static void write(TypeModel type, CodeBlock.Builder save, CodeBlock.Builder load) {
    CodeBlock.Builder kept = CodeBlock.builder();
    CodeBlock.Builder putBack = CodeBlock.builder();
    type.unmigrated().explanations().stream()
        .filter(ExplanationModel::isKeptHere)
        .map(ExplanationModel::field)
        .filter(field -> !isConstant(field))
        .forEach(field -> field(type, field, kept, putBack));
    if (!kept.isEmpty()) {
      save.beginControlFlow("if (out.isComplete())").add(kept.build()).endControlFlow();
      load.beginControlFlow("if (in.isComplete())").add(putBack.build()).endControlFlow();
    }
  }

  private static void field(
      TypeModel type, FieldModel field, CodeBlock.Builder kept, CodeBlock.Builder putBack) {
    String name = field.name();
    JavaType.Kind kind = field.type().kind();
    boolean isTimer =
        type.timers().stream().flatMap(timer -> timer.field().stream()).anyMatch(field::equals);
    if (isTimer) {
      kept.addStatement("out.timer(d.$L)", name);
      putBack.addStatement("in.timer(d.$L)", name);
    } else if (field.type().array() && field.isFinal() && kind.bytes() > 0) {
      kept.addStatement("out.array(d.$L)", name);
      putBack.addStatement("in.array(d.$L)", name);
    } else if (field.type().is(JavaType.Kind.BOOLEAN)) {
      kept.addStatement("out.bool(d.$L)", name);
      putBack.addStatement("d.$L = in.bool()", name);
    } else if (!field.type().array() && kind.bytes() > 0) {
      kept.addStatement("out.int$L(d.$L)", 8 * kind.bytes(), name);
      putBack.addStatement("d.$L = in.int$L()", name, 8 * kind.bytes());
    } else {
      kept.addStatement("out.reference(d.$L)", name);
      // What a final field refers to gets its contents back.
      putBack.addStatement("$Lin.reference()", field.isFinal() ? "" : "d." + name + " = ");
    }
  }

  /** Whether a field has the value forever that it was made with. */
  private static boolean isConstant(FieldModel field) {
    return field.isFinal()
        && !field.type().array()
        && (field.type().is(JavaType.Kind.BOOLEAN) || field.type().kind().bytes() > 0);
  }
}
