// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.VMStateFieldModel;

/** Writes the code of single values. */
final class ScalarCode {
  private ScalarCode() {}

  static FieldCode of(VMStateFieldModel state) {
    JavaType.Kind kind = state.field().type().kind();
    String name = state.field().name();
    return switch (kind) {
      case TIMER ->
          FieldCode.of(
              layout(state, 8),
              new PlacedCode(
                  8,
                  at -> CodeBlock.of("out.timer($Ld.$L)", first(at), name),
                  at -> CodeBlock.of("in.timer($Ld.$L)", first(at), name),
                  false));
      case BOOLEAN ->
          FieldCode.of(
              layout(state, 1),
              new PlacedCode(
                  1,
                  at -> CodeBlock.of("out.bool($Ld.$L)", first(at), name),
                  at -> CodeBlock.of("d.$L = in.bool($L)", name, at),
                  false));
      default ->
          FieldCode.of(
              layout(state, kind.bytes()),
              new PlacedCode(
                  kind.bytes(),
                  at -> CodeBlock.of("out.int$L($Ld.$L)", 8 * kind.bytes(), first(at), name),
                  at -> CodeBlock.of("d.$L = $L", name, loaded(state, at)),
                  state.isEqual() || state.max() != Long.MAX_VALUE));
    };
  }

  private static String first(String argument) {
    return argument.isEmpty() ? "" : argument + ", ";
  }

  private static CodeBlock layout(VMStateFieldModel state, int bytes) {
    return CodeBlock.of(
        "$T.of($S, $S, $L)",
        RuntimeNames.VM_STATE_FIELD,
        state.name(),
        state.wireType().orElseThrow(),
        bytes);
  }

  /** Reads an integer and keeps hostile values out. */
  private static CodeBlock loaded(VMStateFieldModel state, String at) {
    JavaType.Kind kind = state.field().type().kind();
    CodeBlock read = CodeBlock.of("in.int$L($L)", 8 * kind.bytes(), at);
    long all = -1L >>> 64 - 8 * kind.bytes();
    String unsigned =
        state.unsigned() && kind != JavaType.Kind.LONG ? " & " + Companion.hex(all) : "";
    if (state.isEqual()) {
      String here = "d." + state.field().name() + unsigned;
      return CodeBlock.of(
          "$Lin.checked(\n$S, $L$L, $L, $L)", cast(kind), state.name(), read, unsigned, here, here);
    }
    if (state.max() != Long.MAX_VALUE) {
      String wide = read + unsigned;
      return CodeBlock.of(
          "$Lin.checked($S, $L, $LL, $LL)",
          cast(kind),
          state.name(),
          wide,
          state.min(),
          state.max());
    }
    return masked(state, read);
  }

  /** Keeps out bits that a register does not have. */
  static CodeBlock masked(VMStateFieldModel state, CodeBlock read) {
    JavaType.Kind kind = state.field().type().kind();
    long all = -1L >>> 64 - 8 * kind.bytes();
    if ((state.mask() & all) == all) {
      return read;
    }
    String mask = Companion.hex(state.mask() & all);
    boolean isInt = kind != JavaType.Kind.LONG && (state.mask() & all) > Integer.MAX_VALUE;
    CodeBlock masked = CodeBlock.of("in.masked($L, $L$L)", read, isInt ? "(int) " : "", mask);
    boolean fits = kind == JavaType.Kind.INT || kind == JavaType.Kind.LONG;
    return fits ? masked : CodeBlock.of("$L$L", cast(kind), masked);
  }

  private static String cast(JavaType.Kind kind) {
    return switch (kind) {
      case BYTE -> "(byte) ";
      case SHORT -> "(short) ";
      case INT -> "(int) ";
      default -> "";
    };
  }
}
