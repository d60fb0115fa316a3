// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.model.WireForm;

/** Writes the code of single values, and of the elements of arrays. */
final class ScalarCode {
  private ScalarCode() {}

  static FieldCode of(VMStateFieldModel state) {
    String access = "d." + state.field().name();
    CodeBlock layout =
        CodeBlock.of(
            "$T.of($S, $S, $L)",
            RuntimeNames.VM_STATE_FIELD,
            state.name(),
            describedType(state),
            state.valueBytes());
    return isPlaced(state)
        ? FieldCode.of(
            layout,
            new PlacedCode(
                state.valueBytes(),
                "",
                place -> save(state, access, place),
                place -> load(state, access, place),
                state.accepted().isEqual() || state.accepted().max() != Long.MAX_VALUE))
        : FieldCode.of(
            layout, save(state, access, Place.OF_STREAM), load(state, access, Place.OF_STREAM));
  }

  /** Whether all its bytes are its own form's, also where all of an object's state is kept. */
  private static boolean isPlaced(VMStateFieldModel state) {
    return switch (state.valueKind()) {
      case CLOCK_INPUT, DOUBLE -> false;
      default -> !state.isNarrow();
    };
  }

  /** QEMU names some types otherwise where the value must be the one it has. */
  private static String describedType(VMStateFieldModel state) {
    String type = state.wireType().orElseThrow();
    if (!state.accepted().isEqual() || !state.accepted().check().isEmpty()) {
      return type;
    }
    return switch (state.form()) {
      case INT32, UINT8, UINT16, UINT32 -> type + " equal";
      case UINT64 -> "int64 equal";
      default -> type;
    };
  }

  /** Writes a value at a place, or where the stream is. */
  static CodeBlock save(VMStateFieldModel state, String access, Place place) {
    String first = place.first();
    WireForm form = state.form();
    int bits = 8 * form.bytes();
    return switch (state.valueKind()) {
      case TIMER -> CodeBlock.of("out.timer($L$L)", first, access);
      case CLOCK_INPUT ->
          CodeBlock.of("out.struct($T.VMSTATE, $L)", RuntimeNames.CLOCK_INPUT, access);
      case DOUBLE -> CodeBlock.of("out.real($L)", access);
      case BOOLEAN ->
          form == WireForm.DEFAULT
              ? CodeBlock.of("out.bool($L$L)", first, access)
              : CodeBlock.of("out.int$L($L$L ? 1 : 0)", bits, first, access);
      default ->
          state.isNarrow()
              ? CodeBlock.of(
                  "out.narrow($S, $L, $L, $L)",
                  state.name(),
                  access,
                  form.bytes(),
                  form.isUnsigned())
              : CodeBlock.of("out.int$L($L$L)", bits, first, access);
    };
  }

  /** Reads a value at a place, or where the stream is. */
  static CodeBlock load(VMStateFieldModel state, String access, Place place) {
    WireForm form = state.form();
    return switch (state.valueKind()) {
      case TIMER -> CodeBlock.of("in.timer($L$L)", place.first(), access);
      case CLOCK_INPUT ->
          CodeBlock.of("in.struct($T.VMSTATE, $L)", RuntimeNames.CLOCK_INPUT, access);
      case DOUBLE -> CodeBlock.of("$L = in.real()", access);
      case BOOLEAN ->
          form == WireForm.DEFAULT
              ? CodeBlock.of("$L = in.bool($L)", access, place.alone())
              : CodeBlock.of("$L = in.int$L($L) != 0", access, 8 * form.bytes(), place.alone());
      default -> CodeBlock.of("$L = $L", access, loaded(state, access, place));
    };
  }

  /** Reads an integer and keeps hostile values out. */
  private static CodeBlock loaded(VMStateFieldModel state, String access, Place place) {
    JavaType.Kind kind = state.valueKind();
    String unsigned = state.isNarrow() ? "" : unsigned(state, kind);
    CodeBlock wide =
        state.isNarrow()
            ? narrow(state)
            : CodeBlock.of("in.int$L($L)$L", 8 * kind.bytes(), place.alone(), unsigned);
    String end = place.after(state.valueBytes()).first();
    if (state.accepted().isEqual()) {
      return equal(state, wide, access + unsigned, end);
    }
    if (state.accepted().max() != Long.MAX_VALUE) {
      return CodeBlock.of(
          "$Lin.checked($L$S,$W$L,$W$LL,$W$LL)",
          cast(kind),
          end,
          state.name(),
          wide,
          state.accepted().min(),
          state.accepted().max());
    }
    boolean isCut = masks(state);
    String cast = state.isNarrow() ? cast(isCut ? JavaType.Kind.INT : kind) : "";
    CodeBlock read =
        state.isNarrow()
            ? CodeBlock.of("$L$L", kind == JavaType.Kind.LONG ? "" : cast, narrow(state))
            : CodeBlock.of("in.int$L($L)", 8 * kind.bytes(), place.alone());
    return isCut ? masked(state, read) : read;
  }

  private static CodeBlock equal(VMStateFieldModel state, CodeBlock read, String here, String end) {
    JavaType.Kind kind = state.valueKind();
    String check = state.accepted().check();
    if (!check.isEmpty()) {
      return CodeBlock.of("$Lin.matching($L,$W$L,$W$S)", cast(kind), read, here, check);
    }
    String hint = state.accepted().hint();
    return hint.isEmpty()
        ? CodeBlock.of(
            "$Lin.checked($L$S,$W$L,$W$L,$W$L)", cast(kind), end, state.name(), read, here, here)
        : CodeBlock.of(
            "$Lin.equal($L$S,$W$L,$W$L,$W$S)", cast(kind), end, state.name(), read, here, hint);
  }

  private static CodeBlock narrow(VMStateFieldModel state) {
    return CodeBlock.of("in.narrow($L, $L)", state.form().bytes(), state.form().isUnsigned());
  }

  /** What makes a value of a kind one without a sign, if it is one on the wire. */
  private static String unsigned(VMStateFieldModel state, JavaType.Kind kind) {
    return state.form().isUnsigned() && kind != JavaType.Kind.LONG
        ? " & " + Companion.hex(all(kind))
        : "";
  }

  private static long all(JavaType.Kind kind) {
    return -1L >>> 64 - 8 * kind.bytes();
  }

  /** Whether a register does not have all the bits of its type. */
  static boolean masks(VMStateFieldModel state) {
    long all = all(state.valueKind());
    return state.valueKind().bytes() > 0 && (state.accepted().mask() & all) != all;
  }

  /** Keeps out bits that a register does not have. */
  static CodeBlock masked(VMStateFieldModel state, CodeBlock read) {
    JavaType.Kind kind = state.valueKind();
    long mask = state.accepted().mask() & all(kind);
    boolean isInt = kind != JavaType.Kind.LONG && mask > Integer.MAX_VALUE;
    CodeBlock masked =
        CodeBlock.of("in.masked($L, $L$L)", read, isInt ? "(int) " : "", Companion.hex(mask));
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
