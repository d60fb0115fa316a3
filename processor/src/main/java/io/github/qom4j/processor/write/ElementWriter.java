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

  /**
   * Writes the methods.
   *
   * @param device class of the objects
   * @param codes its fields
   * @param after what is done with all[i] after it was read
   */
  static List<MethodSpec> write(ClassName device, List<FieldCode> codes, CodeBlock after) {
    int size = FieldRuns.size(codes);
    return List.of(
        LayoutWriter.overriding("elementSize")
            .returns(TypeName.INT)
            .addStatement("return $L", size)
            .build(),
        one(device, "saveAt", RuntimeNames.VM_STATE_OUTPUT, "out", FieldRuns.saveAt(codes)),
        one(device, "loadAt", RuntimeNames.VM_STATE_INPUT, "in", FieldRuns.loadAt(codes)),
        all(
            device,
            "saveElements",
            RuntimeNames.VM_STATE_OUTPUT,
            "out",
            size,
            CodeBlock.builder().addStatement("saveAt(all[i], out, at)").build()),
        all(
            device,
            "loadElements",
            RuntimeNames.VM_STATE_INPUT,
            "in",
            size,
            CodeBlock.builder().addStatement("loadAt(all[i], in, at)").add(after).build()));
  }

  private static MethodSpec one(
      ClassName device, String name, ClassName type, String stream, CodeBlock code) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(device, "d")
        .addParameter(type, stream)
        .addParameter(TypeName.INT, "at")
        .addCode(code)
        .build();
  }

  private static MethodSpec all(
      ClassName device, String name, ClassName type, String stream, int size, CodeBlock code) {
    return LayoutWriter.overriding(name)
        .addParameter(ArrayTypeName.of(device), "all")
        .addParameter(TypeName.INT, "count")
        .addParameter(type, stream)
        .addStatement("int at = $L.fields($L * count)", stream, size)
        .beginControlFlow("for (int i = 0; i < count; i++, at += $L)", size)
        .addCode(code)
        .endControlFlow()
        .build();
  }
}
