// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.VMStateFieldModel;

/** Writes the code of arrays. */
final class ArrayCode {
  private ArrayCode() {}

  static FieldCode of(VMStateFieldModel state) {
    JavaType.Kind kind = state.field().type().kind();
    String name = state.field().name();
    return new FieldCode(
        CodeBlock.of(
            "$T.array($S, $S, $L, d -> d.$L.length)",
            RuntimeNames.VM_STATE_FIELD,
            state.name(),
            state.wireType().orElseThrow(),
            kind.bytes(),
            name),
        CodeBlock.builder().addStatement("out.array(d.$L)", name).build(),
        CodeBlock.builder().addStatement("in.array(d.$L)", name).add(masked(state)).build());
  }

  /** Keeps bits out of a row that its registers do not have. */
  private static CodeBlock masked(VMStateFieldModel state) {
    String element = "d." + state.field().name() + "[i]";
    CodeBlock masked = ScalarCode.masked(state, CodeBlock.of("$L", element));
    if (masked.toString().equals(element)) {
      return CodeBlock.of("");
    }
    return CodeBlock.builder()
        .beginControlFlow("for (int i = 0; i < d.$L.length; i++)", state.field().name())
        .addStatement("$L = $L", element, masked)
        .endControlFlow()
        .build();
  }
}
