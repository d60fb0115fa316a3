// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.qom4j.processor.model.CountModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.VMStateFieldModel;

/** Writes the code of structures. */
final class StructCode {
  private StructCode() {}

  /** A structure whose class has its layout. */
  static FieldCode of(VMStateFieldModel state, ClassName type) {
    String name = state.field().name();
    return FieldCode.of(
        CodeBlock.of(
            "$T.struct($S, $T.VMSTATE, d -> d.$L)",
            RuntimeNames.VM_STATE_FIELD,
            state.name(),
            type,
            name),
        CodeBlock.of("out.struct($T.VMSTATE, d.$L)", type, name),
        CodeBlock.of("in.struct($T.VMSTATE, d.$L)", type, name));
  }

  /** Blocks of registers. */
  static FieldCode ofGroup(VMStateFieldModel state, GroupModel group) {
    ClassName block = GroupWriter.block(group);
    String name = state.field().name();
    String length = group.length().map(CountModel::access).orElse(name + ".length");
    CodeBlock count = CodeBlock.of("count($S, d.$L, d.$L.length)", state.name(), length, name);
    return FieldCode.of(
        CodeBlock.of(
            "$T.structs($S, $T.VMSTATE, d -> d.$L, d -> d.$L)",
            RuntimeNames.VM_STATE_FIELD,
            state.name(),
            block,
            name,
            length),
        CodeBlock.of("out.structs(\n$T.VMSTATE, d.$L, out.$L)", block, name, count),
        CodeBlock.of("in.structs(\n$T.VMSTATE, d.$L, in.$L)", block, name, count));
  }
}
