// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the code of structures of a fixed size, for which the stream is moved once. */
final class ElementWriter {
  private ElementWriter() {}

  /** Adds the code to a description. */
  static CodeBlock of(Companion c, List<FieldCode> codes) {
    return CodeBlock.of(
        "\n    .elements($1L, $2T::saveAll, $2T::loadAll)", FieldRuns.size(codes), c.name);
  }

  static void write(Companion c, List<FieldCode> codes) {
    int size = FieldRuns.size(codes);
    c.methods.add(one(c, "saveAt", RuntimeNames.VM_STATE_OUTPUT, "out", FieldRuns.saveAt(codes)));
    c.methods.add(one(c, "loadAt", RuntimeNames.VM_STATE_INPUT, "in", FieldRuns.loadAt(codes)));
    c.methods.add(
        all(
            c,
            "saveAll",
            RuntimeNames.VM_STATE_OUTPUT,
            "out",
            size,
            CodeBlock.builder().addStatement("saveAt(all[i], out, at)").build()));
    c.methods.add(
        all(
            c,
            "loadAll",
            RuntimeNames.VM_STATE_INPUT,
            "in",
            size,
            CodeBlock.builder()
                .addStatement("loadAt(all[i], in, at)")
                .addStatement("VMSTATE.loaded(all[i], in, at + $L)", size)
                .build()));
  }

  private static MethodSpec one(
      Companion c, String name, ClassName type, String stream, CodeBlock code) {
    return VMStateWriter.codec(c, name)
        .addParameter(type, stream)
        .addParameter(TypeName.INT, "at")
        .addCode(code)
        .build();
  }

  private static MethodSpec all(
      Companion c, String name, ClassName type, String stream, int size, CodeBlock code) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(ArrayTypeName.of(c.device), "all")
        .addParameter(TypeName.INT, "count")
        .addParameter(type, stream)
        .addStatement("int at = $L.fields($L * count)", stream, size)
        .beginControlFlow("for (int i = 0; i < count; i++, at += $L)", size)
        .addCode(code)
        .endControlFlow()
        .build();
  }
}
