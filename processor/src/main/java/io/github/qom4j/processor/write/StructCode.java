// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.qom4j.processor.model.CountModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.InheritedStateModel;
import io.github.qom4j.processor.model.StructModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import java.util.Arrays;

/** Writes the code of structures. */
final class StructCode {
  private static final CodeBlock NOTHING = CodeBlock.of("");

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

  /** Structures of a class of the device's author. */
  static FieldCode of(VMStateFieldModel state, StructModel struct) {
    return switch (struct.form()) {
      case SINGLE -> single(state, struct);
      case ARRAY -> array(state, struct);
      case LIST -> list(state, struct);
    };
  }

  private static ClassName companion(StructModel struct) {
    return ClassName.get(struct.packageName(), struct.companion());
  }

  private static FieldCode single(VMStateFieldModel state, StructModel struct) {
    String name = state.field().name();
    String version = struct.version().map(number -> ", " + number).orElse("");
    CodeBlock passed = CodeBlock.of("$T.VMSTATE, d.$L$L", companion(struct), name, version);
    String assigned = state.field().isFinal() ? "" : "d." + name + " = ";
    return new FieldCode(
        layout(state, struct, "struct", CodeBlock.of("$L, d -> d.$L", version, name)),
        statement(CodeBlock.of("out.struct"), passed),
        statement(CodeBlock.of("$Lin.struct", assigned), passed));
  }

  private static FieldCode array(VMStateFieldModel state, StructModel struct) {
    String name = state.field().name();
    String form = struct.isAllocated() ? "allocated" : struct.isNullable() ? "nullable" : "structs";
    CodeBlock passed = CodeBlock.of("$T.VMSTATE, d.$L", companion(struct), name);
    CodeBlock making = struct.isAllocated() ? CodeBlock.of(", $L", making(struct)) : NOTHING;
    CodeBlock counted = NOTHING;
    CodeBlock saved = CodeBlock.of("d.$L.length", name);
    CodeBlock loaded = saved;
    if (struct.length().isPresent()) {
      counted = CodeBlock.of(", d -> $L", ElementRange.length(state.elements(), true));
      String length = ElementRange.length(state.elements(), false);
      CodeBlock count = CodeBlock.of("count($S, $L, d.$L.length)", state.name(), length, name);
      saved = CodeBlock.of("out.$L", count);
      loaded = CodeBlock.of("in.$L", count);
    }
    return new FieldCode(
        layout(
            state,
            struct,
            struct.isAllocated() ? form : "structs",
            CodeBlock.of(", d -> d.$L$L", name, counted)),
        statement(CodeBlock.of("out.$L", form), CodeBlock.of("$L, $L", passed, saved)),
        statement(CodeBlock.of("in.$L", form), CodeBlock.of("$L, $L$L", passed, loaded, making)));
  }

  private static FieldCode list(VMStateFieldModel state, StructModel struct) {
    String name = state.field().name();
    CodeBlock passed = CodeBlock.of("$T.VMSTATE, d.$L", companion(struct), name);
    return new FieldCode(
        Call.ofLayout(
            CodeBlock.of("$T.list", RuntimeNames.VM_STATE_FIELD),
            CodeBlock.of(
                "$S, $S, $T.VMSTATE, d -> d.$L",
                state.name(),
                state.wireType().orElseThrow(),
                companion(struct),
                name)),
        statement(CodeBlock.of("out.list"), passed),
        statement(CodeBlock.of("in.list"), CodeBlock.of("$L, $L", passed, making(struct))));
  }

  private static CodeBlock layout(
      VMStateFieldModel state, StructModel struct, String form, CodeBlock access) {
    return Call.ofLayout(
        CodeBlock.of("$T.$L", RuntimeNames.VM_STATE_FIELD, form),
        CodeBlock.of("$S, $T.VMSTATE$L", state.name(), companion(struct), access));
  }

  private static CodeBlock statement(CodeBlock method, CodeBlock arguments) {
    return CodeBlock.builder().addStatement(Call.ofStatement(method, arguments)).build();
  }

  private static CodeBlock making(StructModel struct) {
    String[] names = struct.className().split("\\.");
    ClassName type =
        ClassName.get(struct.packageName(), names[0], Arrays.copyOfRange(names, 1, names.length));
    return CodeBlock.of("i -> $L", GroupWriter.made(struct.constructor().orElseThrow(), type));
  }

  /** The state of a superclass. */
  static FieldCode of(InheritedStateModel inherited) {
    ClassName type = ClassName.get(inherited.packageName(), inherited.companion());
    return FieldCode.of(
        CodeBlock.of(
            "$T.struct($S, $T.VMSTATE, d -> d)",
            RuntimeNames.VM_STATE_FIELD,
            InheritedStateModel.NAME,
            type),
        CodeBlock.of("out.struct($T.VMSTATE, d)", type),
        CodeBlock.of("in.struct($T.VMSTATE, d)", type));
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
