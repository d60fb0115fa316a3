// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.VMStateFieldModel;
import java.util.ArrayList;
import java.util.List;

/** Chooses how a field migrates. */
final class VMStateFieldWriter {
  private VMStateFieldWriter() {}

  /** A field with the room before it. */
  static List<FieldCode> write(VMStateFieldModel state) {
    List<FieldCode> codes = new ArrayList<>();
    if (state.unusedBefore() > 0) {
      codes.add(unused(state.unusedBefore()));
    }
    codes.add(field(state));
    return codes;
  }

  private static FieldCode unused(int bytes) {
    return FieldCode.of(
        CodeBlock.of(
            "$T.of($S, $S, $L)", RuntimeNames.VM_STATE_FIELD, "unused", "unused_buffer", bytes),
        new PlacedCode(
            bytes,
            at -> CodeBlock.of("out.unused($L$L)", at.isEmpty() ? "" : at + ", ", bytes),
            at -> at.isEmpty() ? CodeBlock.of("in.unused($L)", bytes) : CodeBlock.of(""),
            false));
  }

  private static FieldCode field(VMStateFieldModel state) {
    if (state.struct().isPresent()) {
      return StructCode.of(state, state.struct().get());
    }
    if (state.group().isPresent()) {
      return StructCode.ofGroup(state, state.group().get());
    }
    if (state.fifo().isPresent()) {
      return StructCode.of(state, RuntimeNames.INT_FIFO);
    }
    if (state.field().type().is(JavaType.Kind.CLOCK_INPUT)) {
      return StructCode.of(state, RuntimeNames.CLOCK_INPUT);
    }
    return state.field().type().array() ? ArrayCode.of(state) : ScalarCode.of(state);
  }
}
