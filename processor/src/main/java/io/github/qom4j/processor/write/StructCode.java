// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.qom4j.processor.model.CountModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.InheritedStateModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.StructModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import java.util.Arrays;

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
    ClassName type = companion(struct);
    String name = state.field().name();
    String version = struct.version().map(number -> ", " + number).orElse("");
    return FieldCode.of(
        CodeBlock.of(
            "$T.struct($S, $T.VMSTATE$L, d -> d.$L)",
            RuntimeNames.VM_STATE_FIELD,
            state.name(),
            type,
            version,
            name),
        CodeBlock.of("out.struct($T.VMSTATE, d.$L$L)", type, name, version),
        CodeBlock.of(
            "$Lin.struct($T.VMSTATE, d.$L$L)",
            state.field().isFinal() ? "" : "d." + name + " = ",
            type,
            name,
            version));
  }

  private static FieldCode array(VMStateFieldModel state, StructModel struct) {
    ClassName type = companion(struct);
    String name = state.field().name();
    String form = struct.isAllocated() ? "allocated" : struct.isNullable() ? "nullable" : "structs";
    CodeBlock counted = CodeBlock.of("");
    CodeBlock saved = CodeBlock.of("d.$L.length", name);
    CodeBlock loaded = saved;
    if (struct.length().isPresent()) {
      String length = struct.length().get().access();
      boolean isLong = struct.length().get().type().orElseThrow().is(JavaType.Kind.LONG);
      counted = CodeBlock.of(", d -> $Ld.$L", isLong ? "(int) " : "", length);
      CodeBlock count = CodeBlock.of("count($S, d.$L, d.$L.length)", state.name(), length, name);
      saved = CodeBlock.of("out.$L", count);
      loaded = CodeBlock.of("in.$L", count);
    }
    return FieldCode.of(
        CodeBlock.of(
            "$T.$L(\n$S, $T.VMSTATE, d -> d.$L$L)",
            RuntimeNames.VM_STATE_FIELD,
            struct.isAllocated() ? form : "structs",
            state.name(),
            type,
            name,
            counted),
        CodeBlock.of("out.$L(\n$T.VMSTATE, d.$L, $L)", form, type, name, saved),
        CodeBlock.of(
            "in.$L(\n$T.VMSTATE, d.$L, $L$L)",
            form,
            type,
            name,
            loaded,
            struct.isAllocated() ? CodeBlock.of(", $L", making(struct)) : ""));
  }

  private static FieldCode list(VMStateFieldModel state, StructModel struct) {
    ClassName type = companion(struct);
    String name = state.field().name();
    return FieldCode.of(
        CodeBlock.of(
            "$T.list(\n$S, $S, $T.VMSTATE, d -> d.$L)",
            RuntimeNames.VM_STATE_FIELD,
            state.name(),
            state.wireType().orElseThrow(),
            type,
            name),
        CodeBlock.of("out.list($T.VMSTATE, d.$L)", type, name),
        CodeBlock.of("in.list(\n$T.VMSTATE, d.$L, $L)", type, name, making(struct)));
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
